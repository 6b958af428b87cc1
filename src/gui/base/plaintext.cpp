// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/plaintext.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        // Fillers that draw nothing though they count as letters.
        return character == 0x115F || character == 0x1160 || character == 0x3164 || character == 0xFFA0;
    }
}

QString tag(char32_t character)
{
    return u"[U+%1]"_s.arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
}

bool needsCare(const QString &text, bool keepLines)
{
    for (const QChar character : text) {
        if (character.isSurrogate() || (isInvisible(character.unicode()) && !(keepLines && character == u'\n')))
            return true;
    }
    return false;
}

} // namespace

QString visibleText(const QString &text, bool keepLines, int limit)
{
    const QString shown = text.size() > limit ? text.left(limit) + QChar(0x2026) : text;
    if (!needsCare(shown, keepLines))
        return shown;
    QString result;
    result.reserve(shown.size());
    for (qsizetype i = 0; i < shown.size(); ++i) {
        char32_t character = shown.at(i).unicode();
        if (shown.at(i).isHighSurrogate() && i + 1 < shown.size() && shown.at(i + 1).isLowSurrogate()) {
            character = QChar::surrogateToUcs4(shown.at(i), shown.at(i + 1));
            ++i;
        }
        if (isInvisible(character) && !(keepLines && character == U'\n'))
            result += tag(character);
        else
            result += QString::fromUcs4(&character, 1);
    }
    return result;
}

QString withoutMnemonic(const QString &text)
{
    return visibleText(text).replace(u'&', "&&"_L1);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return "<qt>"_L1 + visibleText(text, true).toHtmlEscaped().replace(u'\n', "<br>"_L1) + "</qt>"_L1;
}

void makePlain(QWidget *root)
{
    const QList<QLabel *> labels = root->findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->setTextFormat(Qt::PlainText);
}

} // namespace gui
