// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/pcapfile.h"

#include <array>

namespace simulator {

namespace {

using Address = std::array<quint8, 4>;

void little(QByteArray *out, quint32 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        *out += static_cast<char>(value >> 8 * i);
}

void big(QByteArray *out, quint32 value, int bytes)
{
    for (int i = bytes - 1; i >= 0; --i)
        *out += static_cast<char>(value >> 8 * i);
}

Address addressOf(const QByteArray &text)
{
    Address address{};
    const QList<QByteArray> parts = text.split('.');
    for (size_t i = 0; i < 4; ++i)
        address[i] = static_cast<quint8>(parts.value(static_cast<qsizetype>(i)).toInt());
    return address;
}

quint16 checksum(const QByteArray &header)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i + 1 < header.size(); i += 2)
        sum += quint32(static_cast<quint8>(header.at(i))) << 8 | static_cast<quint8>(header.at(i + 1));
    while (sum >> 16)
        sum = (sum & 0xFFFF) + (sum >> 16);
    return static_cast<quint16>(~sum);
}

QByteArray datagram(const Address &from, const Address &to, const QByteArray &payload)
{
    const auto length = static_cast<quint32>(payload.size()) + 8;
    QByteArray ip;
    big(&ip, 0x4500, 2);     // Version 4, five words, no class of service.
    big(&ip, length + 20, 2);
    big(&ip, 0x00004000, 4); // No identification, do not fragment.
    big(&ip, 0x4011, 2);     // 64 hops, UDP.
    big(&ip, 0, 2);
    for (const Address &address : {from, to})
        ip += QByteArray(reinterpret_cast<const char *>(address.data()), 4);
    const quint16 sum = checksum(ip);
    ip[10] = static_cast<char>(sum >> 8);
    ip[11] = static_cast<char>(sum);
    QByteArray frame = QByteArray::fromHex("020000000002020000000001") + QByteArray::fromHex("0800") + ip;
    big(&frame, 5060, 2);
    big(&frame, 5060, 2);
    big(&frame, length, 2);
    big(&frame, 0, 2); // No checksum, which UDP over IPv4 allows.
    return frame + payload;
}

void addPacket(QByteArray *file, qint64 ms, const QByteArray &frame)
{
    little(file, static_cast<quint32>(ms / 1000), 4);
    little(file, static_cast<quint32>(ms % 1000 * 1000), 4);
    little(file, static_cast<quint32>(frame.size()), 4);
    little(file, static_cast<quint32>(frame.size()), 4);
    *file += frame;
}

QByteArray message(const QByteArray &firstLine, const CallText &text, const QByteArray &method, int sequence)
{
    return firstLine + "\r\nVia: SIP/2.0/UDP " + text.trunk().address + ":5060;branch=z9hG4bK" + QByteArray::number(sequence)
           + "\r\nFrom: <sip:" + CallText::plain(text.from()) + '@' + text.trunk().address + ">;tag=1\r\nTo: <sip:"
           + CallText::plain(text.to()) + "@pstn.sinch.com>\r\nCall-ID: " + text.callId() + "\r\nCSeq: " + QByteArray::number(sequence)
           + ' ' + method + "\r\nContent-Length: 0\r\n\r\n";
}

} // namespace

QByteArray pcapOf(const Call &call, const CallText &text, bool inboundLeg)
{
    const Address own = addressOf(text.trunk().address);
    const Address edge = inboundLeg ? Address{203, 0, 113, 240} : Address{203, 0, 113, 241};
    // The leg towards the SBC for one direction, away from it for the other.
    const bool fromOwn = call.outbound != inboundLeg;
    const Address &caller = fromOwn ? own : edge;
    const Address &callee = fromOwn ? edge : own;
    QByteArray file;
    little(&file, 0xA1B2C3D4, 4);
    little(&file, 2, 2);
    little(&file, 4, 2);
    little(&file, 0, 4);
    little(&file, 0, 4);
    little(&file, 65535, 4);
    little(&file, 1, 4);
    const QByteArray uri = "sip:" + CallText::plain(text.to()) + "@pstn.sinch.com SIP/2.0";
    const auto forward = [&](qint64 ms, const QByteArray &payload) { addPacket(&file, ms, datagram(caller, callee, payload)); };
    const auto back = [&](qint64 ms, const QByteArray &payload) { addPacket(&file, ms, datagram(callee, caller, payload)); };
    forward(call.startMs, message("INVITE " + uri, text, "INVITE", 1));
    back(call.startMs + 12, message("SIP/2.0 100 Trying", text, "INVITE", 1));
    if (call.answered) {
        back(call.startMs + call.setupMs / 3, message("SIP/2.0 180 Ringing", text, "INVITE", 1));
        back(call.answerMs(), message("SIP/2.0 200 OK", text, "INVITE", 1));
        forward(call.answerMs() + 20, message("ACK " + uri, text, "ACK", 1));
        forward(call.endMs(), message("BYE " + uri, text, "BYE", 2));
        back(call.endMs() + 15, message("SIP/2.0 200 OK", text, "BYE", 2));
    } else {
        back(call.endMs(), message("SIP/2.0 " + QByteArray::number(call.sipCode) + " Not completed", text, "INVITE", 1));
        forward(call.endMs() + 10, message("ACK " + uri, text, "ACK", 1));
    }
    return file;
}

} // namespace simulator
