// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/calls/exportreader.h"

#include <QFutureWatcher>
#include <QHash>
#include <QtConcurrentRun>

#include <csv.h>

namespace workspace {

namespace {

//! The fields of one line by the names of their columns.
class Line
{
public:
    Line(const QHash<QByteArray, qsizetype> &columns, const QByteArrayList &fields) : m_columns(columns), m_fields(fields) {}

    QByteArray bytes(const char *column) const
    {
        const QByteArray field = m_fields.value(m_columns.value(column, -1)).trimmed();
        return field.compare("null", Qt::CaseInsensitive) == 0 ? QByteArray() : field;
    }
    QString text(const char *column) const { return QString::fromUtf8(bytes(column)); }
    std::optional<QDateTime> time(const char *column) const { return core::parseTimestamp(text(column)); }
    std::optional<qint64> number(const char *column) const
    {
        bool ok = false;
        const qint64 value = bytes(column).toLongLong(&ok);
        return ok ? std::optional(value) : std::nullopt;
    }
    //! A code of the range; anything else is none.
    std::optional<int> code(const char *column, int lowest, int highest) const
    {
        const std::optional<qint64> value = number(column);
        return value && *value >= lowest && *value <= highest ? std::optional(int(*value)) : std::nullopt;
    }
    std::optional<bool> flag(const char *column) const
    {
        const QByteArray word = bytes(column).toLower();
        return word == "true" ? std::optional(true) : word == "false" ? std::optional(false) : std::nullopt;
    }
    //! "0.0090 EUR"
    std::optional<core::Money> money(const char *column) const
    {
        const QByteArray field = bytes(column).simplified();
        const qsizetype gap = field.indexOf(' ');
        const std::optional<qint64> micros = core::parseMicros(gap < 0 ? field : field.first(gap));
        return micros ? std::optional(core::Money{gap < 0 ? QString() : QString::fromUtf8(field.mid(gap + 1)), *micros}) : std::nullopt;
    }
    std::optional<double> mos(const char *column) const
    {
        bool ok = false;
        const double value = bytes(column).toDouble(&ok);
        // 0 is written where nothing was measured.
        return ok && value > 0 && value <= 5 ? std::optional(value) : std::nullopt;
    }

private:
    const QHash<QByteArray, qsizetype> &m_columns;
    const QByteArrayList &m_fields;
};

std::optional<core::CallRow> rowOf(const Line &line)
{
    core::CallRow row;
    core::CallRecord &call = row.call;
    call.callId = line.text("call id");
    call.start = line.time("timestamp");
    if (call.callId.isEmpty() || !call.start)
        return std::nullopt;
    call.answer = line.time("answer time");
    call.end = line.time("end time");
    call.from = line.text("from");
    call.to = line.text("to");
    call.trunkId = line.text("trunk id");
    call.direction = line.text("direction");
    call.durationSeconds = line.number("duration (s)");
    call.callResult = line.text("result");
    call.pricePerMinute = line.money("price per minute");
    call.price = line.money("cost");
    core::CallExtras &extras = row.extras;
    extras.sipCode = line.code("sip response code", 100, 699);
    extras.q850Cause = line.code("cause code", 1, 127);
    extras.mos = line.mos("mos");
    extras.region = line.text("region");
    extras.transport = line.text("transport");
    extras.fromCountry = line.text("from country");
    extras.toCountry = line.text("to country");
    extras.emergency = line.flag("is emergency call");
    extras.groupId = line.text("group id");
    extras.relationship = line.text("relationship type");
    extras.hasChildren = line.flag("has children");
    return row;
}

class Reader
{
public:
    Reader() { csv_init(&m_parser, 0); }
    ~Reader() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Reader)

    core::Result<ExportFile> read(const QByteArray &csv)
    {
        const QByteArrayView text = QByteArrayView(csv).sliced(csv.startsWith("\xEF\xBB\xBF") ? 3 : 0);
        const auto size = std::size_t(text.size());
        const bool whole = csv_parse(&m_parser, text.data(), size, takeField, takeLine, this) == size
            && csv_fini(&m_parser, takeField, takeLine, this) == 0;
        if (!whole || (!m_columns.isEmpty() && !(m_columns.contains("call id") && m_columns.contains("timestamp")))) {
            core::Error error;
            error.sent = core::Sent::Yes;
            error.reason = QByteArrayLiteral("export-unreadable");
            return core::failure(error);
        }
        return m_file;
    }

private:
    static void takeField(void *field, std::size_t size, void *reader)
    {
        static_cast<Reader *>(reader)->m_fields.append(QByteArray(static_cast<const char *>(field), qsizetype(size)));
    }
    static void takeLine(int, void *reader) { static_cast<Reader *>(reader)->endLine(); }

    void endLine()
    {
        const QByteArrayList fields = std::exchange(m_fields, {});
        if (m_columns.isEmpty()) {
            m_width = fields.size();
            for (qsizetype column = m_width - 1; column >= 0; --column)
                m_columns.insert(fields.at(column).trimmed().toLower(), column);
            return;
        }
        const std::optional<core::CallRow> row = fields.size() == m_width ? rowOf(Line(m_columns, fields)) : std::nullopt;
        if (row)
            m_file.rows.append(*row);
        else
            ++m_file.badRows;
    }

    csv_parser m_parser;
    QHash<QByteArray, qsizetype> m_columns;
    qsizetype m_width = 0;
    QByteArrayList m_fields;
    ExportFile m_file;
};

} // namespace

core::Result<ExportFile> readCallExport(const QByteArray &csv)
{
    return Reader().read(csv);
}

core::Task<ExportFile> readCallExportInBackground(QObject *owner, const QByteArray &csv)
{
    using File = core::Result<ExportFile>;
    core::TaskSource<ExportFile> source(owner);
    auto *watcher = new QFutureWatcher<File>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, source] {
        source.finish(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run([csv] { return readCallExport(csv); }));
    return source.task();
}

} // namespace workspace
