// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/errortext.h"

#include "gui/base/errorwords.h"
#include "gui/base/formats.h"
#include "gui/base/plaintext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString words(const char *text)
{
    return text ? QCoreApplication::translate("gui::ErrorText", text) : QString();
}

QString detailsOf(const core::Error &error)
{
    QStringList lines;
    if (error.httpStatus > 0)
        lines << u"HTTP %1 %2"_s.arg(QString::number(error.httpStatus), error.status).trimmed();
    if (!error.message.isEmpty())
        lines << words(QT_TRANSLATE_NOOP("gui::ErrorText", "Answer: %1")).arg(error.message);
    for (const core::FieldViolation &violation : error.violations)
        lines << u"%1: %2"_s.arg(violation.field, violation.description);
    if (!error.requestId.isEmpty())
        lines << words(QT_TRANSLATE_NOOP("gui::ErrorText", "Request id: %1")).arg(error.requestId);
    lines << words(QT_TRANSLATE_NOOP("gui::ErrorText", "Code: %1"))
                 .arg(QString::fromLatin1(core::errorKindName(error.kind) + (error.reason.isEmpty() ? QByteArray() : '/' + error.reason)));
    return lines.join(u'\n');
}

//! What the service itself said about it, as short as it comes.
QString serviceWords(const core::Error &error)
{
    if (!error.violations.isEmpty()) {
        const core::FieldViolation &first = error.violations.first();
        return first.field.isEmpty() ? first.description : u"%1: %2"_s.arg(first.field, first.description);
    }
    return error.message;
}

} // namespace

QString ErrorText::sentence(const QString &subject) const
{
    const QString body = advice.isEmpty() ? what : u"%1 %2"_s.arg(what, advice);
    return subject.isEmpty() ? body : u"%1: %2"_s.arg(subject, body);
}

ErrorText errorText(const core::Error &error)
{
    ErrorText text;
    text.details = detailsOf(error);
    const ErrorWords found = errorWords(error.kind, error.reason);
    text.what = words(found.what);
    text.advice = words(found.advice);
    const QString said = visibleText(serviceWords(error));
    if ((error.kind == core::ErrorKind::Rejected || error.kind == core::ErrorKind::Conflict) && found.general && !said.isEmpty())
        text.what = words(QT_TRANSLATE_NOOP("gui::ErrorText", "Sinch refused it: %1.")).arg(said.endsWith(u'.') ? said.chopped(1) : said);
    if (error.sent == core::Sent::Unknown) {
        text.advice = words(QT_TRANSLATE_NOOP("gui::ErrorText",
                                              "Not known whether it was saved: the connection broke after sending. Trunkdesk will not send it again and "
                                              "reads what is there."));
    } else if (error.retryAfterMs) {
        text.advice = words(QT_TRANSLATE_NOOP("gui::ErrorText", "Sinch asks to wait %1 before the next try.")).arg(durationText(*error.retryAfterMs));
    }
    return text;
}

QString addressProblemText(const core::Ipv4Parse &parse)
{
    const QString suggestion = parse.suggestion ? parse.suggestion->text() : QString();
    const QString text = words(addressWords(parse.problem));
    switch (parse.problem) {
    case core::Ipv4Problem::StrangeCharacter:
        return text.arg(u"U+%1"_s.arg(uint(parse.strangeCharacter), 4, 16, QLatin1Char('0')).toUpper());
    default:
        break;
    }
    if (suggestion.isEmpty())
        return text;
    return u"%1 %2"_s.arg(text, words(QT_TRANSLATE_NOOP("gui::ErrorText", "Did you mean %1?")).arg(suggestion));
}

QString reservedText(core::ReservedBlock block)
{
    return words(reservedWords(block));
}

} // namespace gui
