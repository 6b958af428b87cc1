// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/addressformats.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace core::addressformats {

namespace {

constexpr qsizetype pieceBytes = 64 * 1024;

//! What FreeSWITCH takes for yes.
bool isAllowing(QStringView word)
{
    static constexpr QLatin1StringView yes[] = {"allow"_L1, "yes"_L1, "on"_L1, "true"_L1, "t"_L1, "enabled"_L1, "active"_L1, "1"_L1};
    return std::any_of(std::begin(yes), std::end(yes), [word](QLatin1StringView one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
}

struct Node
{
    qint64 line = 0;
    bool allows = true;
    QByteArray cidr;
    QByteArray host;
    QByteArray mask;
    QByteArray domain;
    QByteArray note;
};

Node nodeOf(const QXmlStreamReader &xml, bool listAllows)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    Node node;
    node.line = xml.lineNumber();
    node.allows = attributes.hasAttribute("type"_L1) ? isAllowing(attributes.value("type"_L1)) : listAllows;
    node.cidr = attributes.value("cidr"_L1).toUtf8();
    node.host = attributes.value("host"_L1).toUtf8();
    node.mask = attributes.value("mask"_L1).toUtf8();
    node.domain = attributes.value("domain"_L1).toUtf8();
    node.note = attributes.value("description"_L1).toUtf8();
    return node;
}

void take(const Node &node, ImportSink &sink)
{
    if (node.cidr.isEmpty() && node.host.isEmpty())
        return sink.refuse(node.line, node.domain, node.domain.isEmpty() ? ImportReason::NoAddress : ImportReason::DomainNode, node.note);
    if (!node.allows) {
        const QByteArray written = node.cidr.isEmpty() ? node.host + '/' + node.mask : node.cidr;
        return sink.refuse(node.line, written, isEverything(written) ? ImportReason::DeniesRest : ImportReason::Denied, node.note);
    }
    if (node.cidr.isEmpty())
        return sink.masked(node.line, node.host, node.mask, node.note);
    for (const QByteArray &piece : node.cidr.split(',')) {
        if (!piece.trimmed().isEmpty())
            sink.masked(node.line, piece, {}, node.note);
    }
}

//! The declaration can only stand at the very beginning, where an element is put around a fragment; its encoding is that of the file, not of the text.
QByteArrayView withoutDeclaration(QByteArrayView text)
{
    const qsizetype end = text.trimmed().startsWith("<?xml") ? text.indexOf("?>") : -1;
    return end < 0 ? text : text.sliced(end + 2);
}

//! Walks through the elements; each node waits for a comment on its own line, which is its note.
class NodeReader
{
public:
    NodeReader(QXmlStreamReader &xml, ImportSink &sink, qint64 linesBefore) : m_xml(xml), m_sink(sink), m_before(linesBefore) {}

    void read(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::StartElement:
            settle();
            if (m_xml.name() == "list"_L1)
                m_listAllows = !m_xml.attributes().hasAttribute("default"_L1) || isAllowing(m_xml.attributes().value("default"_L1));
            else if (m_xml.name() == "node"_L1)
                m_node = nodeOf(m_xml, m_listAllows);
            break;
        case QXmlStreamReader::EndElement:
            if (m_xml.name() == "list"_L1) {
                settle();
                m_listAllows = true;
            }
            break;
        case QXmlStreamReader::Comment:
            if (m_node && m_node->note.isEmpty() && m_xml.lineNumber() == m_node->line)
                m_node->note = m_xml.text().trimmed().toUtf8();
            break;
        default:
            break;
        }
    }
    void settle()
    {
        if (!m_node)
            return;
        m_node->line += m_before;
        take(*m_node, m_sink);
        m_node.reset();
    }

private:
    QXmlStreamReader &m_xml;
    ImportSink &m_sink;
    qint64 m_before;
    bool m_listAllows = true;
    std::optional<Node> m_node;
};

} // namespace

void readFreeSwitch(QByteArrayView text, ImportSink &sink)
{
    const QByteArrayView body = withoutDeclaration(text);
    const qint64 linesBefore = text.first(text.size() - body.size()).count('\n');
    // A few nodes without anything around them are no document yet.
    const bool isFragment = !body.trimmed().startsWith("<!DOCTYPE");
    QXmlStreamReader xml;
    if (isFragment)
        xml.addData("<trunkdesk-fragment>");
    NodeReader reader(xml, sink, linesBefore);
    bool isClosed = !isFragment;
    for (qsizetype fed = 0; !xml.atEnd() || xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (!sink.goesOn(fed))
            return;
        if (token != QXmlStreamReader::Invalid) {
            reader.read(token);
        } else if (xml.error() == QXmlStreamReader::PrematureEndOfDocumentError && fed < body.size()) {
            const QByteArrayView piece = body.sliced(fed, std::min(pieceBytes, body.size() - fed));
            xml.addData(piece.toByteArray());
            fed += piece.size();
        } else if (xml.error() == QXmlStreamReader::PrematureEndOfDocumentError && !isClosed) {
            isClosed = true;
            xml.addData("</trunkdesk-fragment>");
        } else {
            break;
        }
    }
    reader.settle();
    if (xml.hasError())
        sink.refuse(xml.lineNumber() + linesBefore, xml.name().toUtf8(), ImportReason::BrokenXml);
}

} // namespace core::addressformats
