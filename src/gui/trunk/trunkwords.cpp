// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/trunk/trunkwords.h"

#include "gui/base/plaintext.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

struct ProblemWords
{
    const char *problem;
    const char *text;
};

constexpr ProblemWords problemTable[] = {
    {"host-empty", QT_TRANSLATE_NOOP("gui::TrunkWords", "A host name is needed.")},
    {"host-characters", QT_TRANSLATE_NOOP("gui::TrunkWords", "Only letters a to z, digits and hyphens.")},
    {"host-hyphen", QT_TRANSLATE_NOOP("gui::TrunkWords", "It cannot begin or end with a hyphen.")},
    {"host-long", QT_TRANSLATE_NOOP("gui::TrunkWords", "At most 63 characters.")},
    {"host-reserved", QT_TRANSLATE_NOOP("gui::TrunkWords", "The name \u201Ctrunk\u201D is the generic domain, which answers every call with 404.")},
    {"host-taken", QT_TRANSLATE_NOOP("gui::TrunkWords", "Another trunk of this project has this host name.")},
    {"number-empty", QT_TRANSLATE_NOOP("gui::TrunkWords", "A number is needed.")},
    {"number-plus", QT_TRANSLATE_NOOP("gui::TrunkWords", "Write it with a plus and the country code, as in +4722000000.")},
    {"number-characters", QT_TRANSLATE_NOOP("gui::TrunkWords", "Only digits after the plus: no blanks, no brackets.")},
    {"number-zero", QT_TRANSLATE_NOOP("gui::TrunkWords", "A country code does not begin with 0.")},
    {"number-length", QT_TRANSLATE_NOOP("gui::TrunkWords", "A number has 7 to 15 digits.")},
    {"address-empty", QT_TRANSLATE_NOOP("gui::TrunkWords", "An address or a host name is needed.")},
    {"address-ipv6", QT_TRANSLATE_NOOP("gui::TrunkWords", "IPv6 is not supported by the service.")},
    {"address-port", QT_TRANSLATE_NOOP("gui::TrunkWords", "The port has a field of its own.")},
    {"address-octets", QT_TRANSLATE_NOOP("gui::TrunkWords", "An address has four numbers of 0 to 255, as in 198.51.100.7.")},
    {"address-characters", QT_TRANSLATE_NOOP("gui::TrunkWords", "An IPv4 address or a host name: letters, digits, hyphens and dots.")},
    {"address-long", QT_TRANSLATE_NOOP("gui::TrunkWords", "A host name has at most 253 characters.")},
};

QString words(const char *text, int count = -1)
{
    return QCoreApplication::translate("gui::TrunkWords", text, nullptr, count);
}

} // namespace

QString trunkProblemText(const QByteArray &problem)
{
    if (problem.isEmpty())
        return {};
    const auto found = std::find_if(std::begin(problemTable), std::end(problemTable), [&problem](const ProblemWords &row) { return problem == row.problem; });
    return found == std::end(problemTable) ? QString::fromLatin1(problem) : words(found->text);
}

QString renameText(const core::ProjectConfiguration &project, const core::Trunk &before)
{
    const QList<core::SipEndpoint> endpoints = project.endpointsOfTrunk(before.id);
    const int registered = int(std::count_if(endpoints.cbegin(), endpoints.cend(), [](const core::SipEndpoint &endpoint) { return endpoint.type == core::EndpointType::Registered; }));
    QString text = words(QT_TRANSLATE_NOOP("gui::TrunkWords", "This breaks every device that uses %1: its calls are answered with 404 or 403 until domain and From address are changed there."))
                       .arg(before.domain);
    if (registered > 0)
        text += u' ' + words(QT_TRANSLATE_N_NOOP("gui::TrunkWords", "%Ln endpoint(s) register(s) at the old domain and fall silent."), registered);
    return text + u' ' + words(QT_TRANSLATE_NOOP("gui::TrunkWords", "The name must be free at Sinch, not only in this project."));
}

QString forwardIssueText(core::ForwardIssue issue)
{
    switch (issue) {
    case core::ForwardIssue::NumberMissing:
        return words(QT_TRANSLATE_NOOP("gui::TrunkWords", "Forwarding needs a number: Sinch refuses it without one."));
    case core::ForwardIssue::NumberInvalid:
        return words(QT_TRANSLATE_NOOP("gui::TrunkWords", "The number is not in E.164 form: Sinch refuses it."));
    case core::ForwardIssue::Loop:
        return words(QT_TRANSLATE_NOOP("gui::TrunkWords", "The number lies on this trunk: calls would go round in a loop."));
    case core::ForwardIssue::NotPermitted:
        return words(QT_TRANSLATE_NOOP("gui::TrunkWords", "No permitted country has this dialling code: forwarded calls would be refused."));
    case core::ForwardIssue::NoEndpoint:
        return words(QT_TRANSLATE_NOOP("gui::TrunkWords", "No endpoint is enabled: every call is forwarded."));
    }
    Q_UNREACHABLE();
    return {};
}

bool isFatal(core::ForwardIssue issue)
{
    return issue == core::ForwardIssue::NumberMissing || issue == core::ForwardIssue::NumberInvalid || issue == core::ForwardIssue::Loop;
}

QList<UserChoice> userChoices(const core::ProjectConfiguration &project, const QString &trunkId)
{
    QList<UserChoice> choices;
    const QStringList attached = project.credentialListsOfTrunk(trunkId);
    for (const core::CredentialList &list : project.credentialLists.items) {
        const bool here = attached.contains(list.id);
        const QString name = list.name.valueOr(list.id);
        const QString where = here ? name : words(QT_TRANSLATE_NOOP("gui::TrunkWords", "%1, not attached")).arg(name);
        for (const core::Credential &user : list.credentials)
            choices << UserChoice{user.username, list.id, here, u"%1 \u2013 %2"_s.arg(user.username, where)};
    }
    std::stable_sort(choices.begin(), choices.end(), [](const UserChoice &left, const UserChoice &right) {
        return left.attached != right.attached ? left.attached : left.username.compare(right.username, Qt::CaseInsensitive) < 0;
    });
    return choices;
}

void offerUsers(QComboBox *box, const QList<UserChoice> &choices)
{
    bool same = box->count() == choices.size();
    for (int i = 0; same && i < choices.size(); ++i)
        same = box->itemText(i) == visibleText(choices.at(i).text);
    if (same)
        return;
    const QVariant before = box->currentData();
    box->clear();
    for (const UserChoice &choice : choices)
        box->addItem(visibleText(choice.text), choice.username);
    box->setCurrentIndex(box->findData(before));
}

void offerTransports(QComboBox *box)
{
    for (const QString &transport : {u"UDP"_s, u"TCP"_s, u"TLS"_s})
        box->addItem(transport, transport);
}

QString accessAdvice(const core::TrunkAccess &access)
{
    switch (access.mode) {
    case core::AccessMode::RefusesAll:
        return words(QT_TRANSLATE_NOOP("gui::TrunkWords", "No list in force is attached: calls that you send over this trunk are refused with 403."));
    case core::AccessMode::ByAddress:
        return words(QT_TRANSLATE_NOOP("gui::TrunkWords", "Calls are accepted from the addresses of the enabled lists, without a password."));
    case core::AccessMode::ByPassword:
        return words(QT_TRANSLATE_NOOP("gui::TrunkWords", "Calls are accepted from any address with a user and password of the attached lists."));
    case core::AccessMode::ByAddressAndPassword:
        return words(QT_TRANSLATE_NOOP("gui::TrunkWords", "Both are enforced: the address has to be in an enabled list, and user and password have to be right."));
    case core::AccessMode::NotKnown:
        return words(QT_TRANSLATE_NOOP("gui::TrunkWords", "Who may send calls over this trunk is not known."));
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace gui
