// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/accessreporttext.h"

#include "gui/base/formats.h"
#include "gui/base/plaintext.h"
#include "models/endpointmodel.h"
#include "models/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(gui::AccessReport)
};

QString escaped(const QString &text)
{
    return visibleText(text).toHtmlEscaped();
}

QString untilText(const core::AccessNote &note)
{
    return note.until ? note.until->toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s : QString();
}

QString endpointText(const core::SipEndpoint &endpoint)
{
    const QString text = u"%1  %2 (%3)"_s.arg(endpoint.priority.valueOr(1)).arg(models::endpointPlaceText(endpoint), endpoint.name.valueOr(endpoint.id));
    return endpoint.enabled.valueOr(true) ? text : ReportWords::tr("%1, disabled").arg(text);
}

//! Collects HTML; every text goes through `escaped`.
class ReportPage
{
public:
    explicit ReportPage(const ReportSetting &setting) : m_setting(setting), m_rangesLeft(setting.ranges) {}

    void heading(int level, const QString &text) { m_html += u"<h%1>%2</h%1>"_s.arg(level).arg(escaped(text)); }
    void paragraph(const QString &text) { m_html += "<p>"_L1 + escaped(text) + "</p>"_L1; }
    void beginTable(const QStringList &heads)
    {
        m_html += "<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">"_L1;
        if (!heads.isEmpty())
            row(heads, "th"_L1);
    }
    void row(const QStringList &cells, QLatin1String tag = "td"_L1)
    {
        m_html += "<tr>"_L1;
        for (const QString &cell : cells)
            m_html += u"<%1 align=\"left\">%2</%1>"_s.arg(tag, escaped(cell));
        m_html += "</tr>"_L1;
    }
    void endTable() { m_html += "</table>"_L1; }
    void trunk(const core::TrunkReport &trunk);
    QString html() const { return "<html><body>"_L1 + m_html + "</body></html>"_L1; }

private:
    void facts(const core::TrunkReport &trunk);
    void ranges(const core::TrunkReport &trunk);

    const ReportSetting &m_setting;
    int m_rangesLeft;
    QString m_html;
};

void ReportPage::facts(const core::TrunkReport &trunk)
{
    QStringList networks;
    for (const core::Ipv4Network &network : trunk.networks)
        networks << network.text();
    constexpr qsizetype previewed = 200;
    if (m_setting.ranges >= 0 && networks.size() > previewed)
        networks = networks.mid(0, previewed) << u"\u2026"_s;
    beginTable({});
    row({ReportWords::tr("Domain"), trunk.domain});
    row({ReportWords::tr("Customer"), trunk.names.customer});
    row({ReportWords::tr("Looked after by"), trunk.names.owner});
    row({ReportWords::tr("Access"), models::accessText(trunk.access)});
    row({ReportWords::tr("Admitted addresses"), trunk.access.mode == core::AccessMode::ByPassword ? ReportWords::tr("any address") : networks.join(u", "_s)});
    row({ReportWords::tr("Last change of its lists"), trunk.lastChange.isValid() ? timeText(trunk.lastChange, m_setting.zone) : ReportWords::tr("not known")});
    endTable();
}

void ReportPage::ranges(const core::TrunkReport &trunk)
{
    if (trunk.ranges.isEmpty())
        return;
    heading(3, ReportWords::tr("Ranges of the attached lists"));
    beginTable({ReportWords::tr("Range"), ReportWords::tr("List"), ReportWords::tr("Note"), ReportWords::tr("Owner"), ReportWords::tr("Until")});
    int left = int(trunk.ranges.size());
    for (const core::ReportRange &range : trunk.ranges) {
        if (m_rangesLeft == 0)
            break;
        --m_rangesLeft;
        --left;
        row({range.readable ? range.range : ReportWords::tr("%1 (cannot be read)").arg(range.range),
             range.inForce ? range.listName : ReportWords::tr("%1 (not in force)").arg(range.listName), range.note.text, range.note.owner, untilText(range.note)});
    }
    endTable();
    if (left > 0)
        paragraph(ReportWords::tr("%Ln more range(s): in the saved and printed report.", nullptr, left));
}

void ReportPage::trunk(const core::TrunkReport &trunk)
{
    heading(2, trunk.name);
    facts(trunk);
    ranges(trunk);
    if (!trunk.users.isEmpty()) {
        heading(3, ReportWords::tr("Users"));
        beginTable({ReportWords::tr("User"), ReportWords::tr("List")});
        for (const core::ReportUser &user : trunk.users)
            row({user.username, user.listName});
        endTable();
    }
    heading(3, ReportWords::tr("Endpoints (their own effect on who may send is not verified)"));
    for (const core::SipEndpoint &endpoint : trunk.endpoints)
        paragraph(endpointText(endpoint));
    if (!trunk.endpointsKnown)
        paragraph(ReportWords::tr("The endpoints are not all loaded."));
    else if (trunk.endpoints.isEmpty())
        paragraph(ReportWords::tr("none"));
}

QString countriesText(const core::AccessReport &report)
{
    if (!report.countriesKnown)
        return ReportWords::tr("Country permissions: not loaded.");
    const QString count = ReportWords::tr("Calls are permitted to %Ln countries or areas.", nullptr, report.openCountries);
    return report.restOfWorldOpen ? count + u' ' + ReportWords::tr("The entry for all others (*) is open too.") : count;
}

QString admittedText(const core::TrunkAccess &access)
{
    if (access.mode == core::AccessMode::NotKnown)
        return {};
    const std::optional<quint64> count = access.admittedAddresses();
    return count ? QString::number(*count) : u"\u2265 %1"_s.arg(access.addresses.count());
}

//! The columns that say what the line is about, behind those of the trunk.
struct Item
{
    QString what;
    QString value;
    QString list = {};
    QString inForce = {};
    core::AccessNote note = {};
};

QList<Item> itemsOf(const core::TrunkReport &trunk)
{
    QList<Item> items{{ReportWords::tr("trunk"), trunk.domain}};
    for (const core::Ipv4Network &network : trunk.networks)
        items << Item{ReportWords::tr("network"), network.text()};
    for (const core::ReportRange &range : trunk.ranges)
        items << Item{ReportWords::tr("range"), range.range, range.listName, range.inForce ? ReportWords::tr("yes") : ReportWords::tr("no"), range.note};
    for (const core::ReportUser &user : trunk.users)
        items << Item{ReportWords::tr("user"), user.username, user.listName};
    for (const core::SipEndpoint &endpoint : trunk.endpoints)
        items << Item{ReportWords::tr("endpoint"), endpointText(endpoint)};
    return items;
}

QString fileTime(const QDateTime &time)
{
    return time.isValid() ? core::formatTimestamp(time) : QString();
}

} // namespace

QString reportHtml(const core::AccessReport &report, const ReportSetting &setting)
{
    ReportPage page(setting);
    page.heading(1, ReportWords::tr("Access report of %1").arg(setting.project));
    QStringList facts{ReportWords::tr("Made on %1 (%2).").arg(timeText(report.madeAt, setting.zone), zoneText(setting.zone, report.madeAt))};
    if (report.asOf.isValid())
        facts << ReportWords::tr("It says what Sinch had on %1.").arg(timeText(report.asOf, setting.zone));
    facts << ReportWords::tr("%Ln trunk(s).", nullptr, int(report.trunks.size()));
    page.paragraph(facts.join(u' '));
    if (!setting.customer.isEmpty())
        page.paragraph(ReportWords::tr("Only trunks of %1 are in it.").arg(setting.customer));
    if (!report.complete)
        page.paragraph(ReportWords::tr("Not everything of this project is loaded: trunks, lists or links may be missing."));
    page.paragraph(countriesText(report));
    for (const core::TrunkReport &trunk : report.trunks)
        page.trunk(trunk);
    return page.html();
}

QList<QStringList> reportLines(const core::AccessReport &report)
{
    QList<QStringList> lines{{ReportWords::tr("Trunk"), ReportWords::tr("Trunk id"), ReportWords::tr("Customer"), ReportWords::tr("Looked after by"), ReportWords::tr("Access"),
                              ReportWords::tr("Admitted addresses"), ReportWords::tr("What"), ReportWords::tr("Value"), ReportWords::tr("List"), ReportWords::tr("In force"),
                              ReportWords::tr("Note"), ReportWords::tr("Owner"), ReportWords::tr("Until"), ReportWords::tr("Last change of its lists"), ReportWords::tr("As of")}};
    const QString asOf = fileTime(report.asOf);
    for (const core::TrunkReport &trunk : report.trunks) {
        const QStringList head{trunk.name, trunk.trunkId, trunk.names.customer, trunk.names.owner, models::accessModeText(trunk.access.mode), admittedText(trunk.access)};
        const QList<Item> items = itemsOf(trunk);
        for (const Item &item : items) {
            const QString until = item.note.until ? core::formatTimestamp(*item.note.until) : QString();
            lines << head + QStringList{item.what, item.value, item.list, item.inForce, item.note.text, item.note.owner, until, fileTime(trunk.lastChange), asOf};
        }
    }
    if (report.countriesKnown) {
        const QStringList empty(6);
        const QString count = QString::number(report.openCountries) + (report.restOfWorldOpen ? u" + *"_s : QString());
        lines << empty + QStringList{ReportWords::tr("open countries"), count, {}, {}, {}, {}, {}, {}, asOf};
    }
    return lines;
}

} // namespace gui
