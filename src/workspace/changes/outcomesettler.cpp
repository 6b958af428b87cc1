// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/changes/outcomesettler.h"

#include "api/projectapi.h"
#include "api/service/accesscontrollistservice.h"
#include "api/service/callblockingruleservice.h"
#include "api/service/credentiallistservice.h"
#include "api/service/phonenumberservice.h"
#include "api/service/sipendpointservice.h"
#include "api/service/trunkservice.h"
#include "workspace/changes/stepbinding.h"
#include "workspace/changes/steptemplate.h"

#include <algorithm>
#include <array>

namespace workspace {

using core::StepState;

namespace {

using RawObjects = QList<core::RawObject>;

template<class T>
core::Task<RawObjects> rawObjects(QObject *owner, const core::Task<core::Collection<T>> &task)
{
    return core::mapTask<RawObjects>(owner, task, [](const core::Result<core::Collection<T>> &result) -> core::Result<RawObjects> {
        if (!result)
            return core::failure(result.error());
        RawObjects objects;
        for (const T &item : result->items)
            objects.append(item.raw);
        return objects;
    });
}

} // namespace

OutcomeSettler::OutcomeSettler(api::ProjectApi &api, core::Clock &clock, QObject *parent)
    : QObject(parent), m_api(api), m_clock(clock), m_source(this, [this] {
          m_stopped = true;
          return false;
      })
{
}

core::Task<Settlement> OutcomeSettler::settle(const FilledStep &step)
{
    m_step = step;
    m_startedMs = m_clock.steadyMs();
    look();
    return m_source.task();
}

core::Task<QList<core::RawObject>> OutcomeSettler::collection(QObject *owner, api::ProjectApi &api, const core::ObjectRef &ref)
{
    switch (ref.kind) {
    case core::Kind::Trunk:
        return rawObjects(owner, api.trunks().list());
    case core::Kind::SipEndpoint:
        return rawObjects(owner, api.endpoints().list(ref.parent.value));
    case core::Kind::AccessControlList:
        return rawObjects(owner, api.accessControlLists().list());
    case core::Kind::IpRange:
        return rawObjects(owner, api.accessControlLists().ranges(ref.parent.value));
    case core::Kind::CredentialList:
        return rawObjects(owner, api.credentialLists().list());
    case core::Kind::CallBlockingRule:
        return rawObjects(owner, api.blockingRules().list());
    case core::Kind::Credential:
    case core::Kind::PhoneNumber:
    case core::Kind::CountryPermission:
    case core::Kind::Project:
    case core::Kind::TrunkAccessLink:
    case core::Kind::TrunkCredentialLink:
        break;
    }
    return core::readyTask<RawObjects>(owner, core::failure(core::invalidError("no-collection")));
}

void OutcomeSettler::look()
{
    switch (m_step.step.reconcile) {
    case core::Reconcile::ByNewId:
        return lookForNew();
    case core::Reconcile::ByContent:
        return lookAtContent();
    case core::Reconcile::ByValue:
        return lookAtNumber();
    case core::Reconcile::ByMembership:
        return lookForPresence(true);
    case core::Reconcile::ByAbsence:
        return lookForPresence(false);
    case core::Reconcile::Never:
        return finish({StepState::Unknown, {}, {}, "never-readable"});
    }
}

void OutcomeSettler::lookForNew()
{
    const core::Result<core::RawObject> sent = core::RawObject::parse(m_step.body);
    if (!sent)
        return finish({StepState::Unknown, {}, {}, "cannot-be-read"});
    collection(this, m_api, m_step.target).then(this, [this, sent](const core::Result<RawObjects> &objects) {
        if (!objects)
            return again({StepState::Unknown, {}, {}, "cannot-be-read"});
        RawObjects fresh;
        std::copy_if(objects->cbegin(), objects->cend(), std::back_inserter(fresh), [this, &sent](const core::RawObject &object) {
            return !m_step.knownIds.contains(idOf(m_step.target.kind, object)) && carries(object, *sent);
        });
        if (fresh.size() == 1)
            return finish({StepState::Done, idOf(m_step.target.kind, fresh.constFirst()), fresh.constFirst(), {}});
        if (fresh.size() > 1)
            return finish({StepState::Unknown, {}, {}, "several-alike"});
        again({StepState::NotDone, {}, {}, {}});
    });
}

void OutcomeSettler::lookAtContent()
{
    m_api.fresh(m_step.target).then(this, [this](const core::Result<std::optional<core::RawObject>> &object) {
        if (!object)
            return again({StepState::Unknown, {}, {}, "cannot-be-read"});
        if (!*object)
            return finish({StepState::Unknown, {}, {}, "deleted-elsewhere"});
        const auto all = [this, &object](core::RawValue core::FieldEdit::*side) {
            return std::all_of(m_step.edits.cbegin(), m_step.edits.cend(), [&object, side](const core::FieldEdit &edit) {
                // What was cleared may come back as null, as "" or not at all.
                return core::sameOrNothing((*object)->value(edit.field), edit.*side);
            });
        };
        if (all(&core::FieldEdit::after))
            return finish({StepState::Done, {}, **object, {}});
        if (all(&core::FieldEdit::before))
            return again({StepState::NotDone, {}, **object, {}});
        finish({StepState::Unknown, {}, **object, "changed-elsewhere"});
    });
}

void OutcomeSettler::lookAtNumber()
{
    if (m_step.step.completion == core::CompletionKind::Provisioned)
        return lookAtProvisioning();
    m_api.fresh(m_step.target).then(this, [this](const core::Result<std::optional<core::RawObject>> &object) {
        if (!object)
            return again({StepState::Unknown, {}, {}, "cannot-be-read"});
        // A number that trunking does not list is one without a trunk.
        const core::RawObject held = object->value_or(core::RawObject());
        const QString trunk = core::readText(held, "sipTrunkId").value;
        if (trunk == wantedTrunk(m_step.edits))
            return finish({StepState::Done, {}, held, {}});
        again({StepState::NotDone, {}, held, {}});
    });
}

//! What was asked of the Numbers API may be on its way for minutes: then it is neither done nor to be asked for again.
void OutcomeSettler::lookAtProvisioning()
{
    m_api.numbers().activeNumber(m_step.target.id.value).then(this, [this](const core::Result<core::ActiveNumber> &number) {
        if (!number)
            return again({StepState::Unknown, {}, {}, "cannot-be-read"});
        switch (provisioningState(number->raw, wantedTrunk(m_step.edits))) {
        case ProvisioningState::Done:
            return finish({StepState::Done, {}, number->raw, {}});
        case ProvisioningState::UnderWay:
            return finish({StepState::Pending, {}, number->raw, {}});
        case ProvisioningState::Failed:
            return finish({StepState::NotDone, {}, number->raw, "provisioning-failed"});
        case ProvisioningState::NotSeen:
            return again({StepState::NotDone, {}, number->raw, {}});
        }
    });
}

void OutcomeSettler::lookForPresence(bool wanted)
{
    m_api.exists(m_step.target).then(this, [this, wanted](const core::Result<bool> &present) {
        if (!present)
            return again({StepState::Unknown, {}, {}, "cannot-be-read"});
        if (*present == wanted)
            return finish({StepState::Done, {}, {}, {}});
        again({StepState::NotDone, {}, {}, {}});
    });
}

void OutcomeSettler::again(const Settlement &soFar)
{
    if (m_clock.steadyMs() - m_startedMs >= patienceMs)
        return finish(soFar);
    if (m_stopped)
        return finish({StepState::Unknown, {}, {}, "stopped"});
    constexpr std::array<qint64, 7> pausesMs{1'000, 2'000, 7'000, 15'000, 20'000, 20'000, 25'000};
    const qint64 pause = pausesMs.at(std::min<std::size_t>(std::size_t(m_attempt++), pausesMs.size() - 1));
    m_clock.after(pause, this, [this] { look(); });
}

void OutcomeSettler::finish(const Settlement &settlement)
{
    if (m_source.isOpen())
        m_source.finish(settlement);
}

} // namespace workspace
