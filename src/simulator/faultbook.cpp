// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/faultbook.h"

using namespace Qt::StringLiterals;

namespace simulator {

void FaultBook::add(const Fault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_faults.append(fault);
}

void FaultBook::clear()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
    ++m_generation;
}

int FaultBook::pending() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_faults.size());
}

int FaultBook::generation() const
{
    const std::lock_guard lock(m_mutex);
    return m_generation;
}

namespace {

bool matches(const Fault &fault, const Request &request)
{
    return (fault.method.isEmpty() || fault.method == request.method)
           && (fault.path.pattern().isEmpty() || fault.path.match(request.path).hasMatch());
}

} // namespace

QList<Fault> FaultBook::take(const Request &request)
{
    const std::lock_guard lock(m_mutex);
    QList<Fault> taken;
    for (Fault &fault : m_faults) {
        if (!matches(fault, request) || fault.times == 0)
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        if (fault.times > 0)
            --fault.times;
        taken.append(fault);
        if (spoilsAnswer(fault))
            break;
    }
    m_faults.removeIf([](const Fault &fault) { return fault.times == 0; });
    return taken;
}

bool spoilsAnswer(const Fault &fault)
{
    return fault.kind != Fault::Kind::Delay && fault.kind != Fault::Kind::Callback;
}

QString nameOf(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::Delay: return u"delay"_s;
    case Fault::Kind::Callback: return u"callback"_s;
    case Fault::Kind::Status: return u"status"_s;
    case Fault::Kind::Drop: return u"drop"_s;
    case Fault::Kind::Hang: return u"hang"_s;
    case Fault::Kind::Malformed: return u"malformed"_s;
    case Fault::Kind::Truncated: return u"truncated"_s;
    }
    return {};
}

Answer spoiled(Answer answer, const Fault &fault)
{
    if (fault.kind == Fault::Kind::Malformed) {
        answer.body = fault.body.isEmpty() ? answer.body.left(answer.body.size() / 2) + "\"]}" : fault.body;
        answer.contentType = QByteArrayLiteral("application/json");
        answer.stream = nullptr;
    } else if (fault.kind == Fault::Kind::Status) {
        const QString operation = answer.operation;
        answer = {};
        answer.operation = operation;
        answer.status = fault.status;
        answer.body = fault.body;
        for (const auto &[name, value] : fault.headers) {
            if (name.compare("content-type", Qt::CaseInsensitive) == 0)
                answer.contentType = value;
            else
                answer.headers.append({name, value});
        }
    }
    return answer;
}

} // namespace simulator
