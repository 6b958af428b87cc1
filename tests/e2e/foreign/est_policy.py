# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Countries, blocking rules, phone numbers, projects and calls of the second service: see est_server.py."""

import csv
import datetime
import io
import random
import re

from est_resources import UTC, Refusal, invalid, missing, need, on, paged, settled, trunk_of

CALL_LIMIT, NUMBER_LIMIT = 25, 2


@on("GET", "/countryPermissions")
def countries(project):
    return 200, {"countryPermissions": list(project.countries.values())}


@on("GET", "/countryPermissions/{iso}")
def get_country(project, iso):
    if iso not in project.countries:
        raise missing("country")
    return 200, project.countries[iso]


@on("PUT", "/countryPermissions/{iso}")
def switch_country(project, iso, body):
    get_country(project, iso)
    need(body, (), enabled=bool)
    if set(body) != {"enabled"}:
        raise invalid("Only enabled can be changed")
    project.countries[iso]["enabled"] = body["enabled"]
    return 200, project.countries[iso]


# Blocking rules: a bare array, and no word about the other side's fields

RULE_SIDES = {"INBOUND": ("callerCountry", "callerMatch"), "OUTBOUND": ("calleeCountry", "calleeMatch")}


def rule_fields(body):
    need(body, (), direction=str)
    if body["direction"] not in RULE_SIDES:
        raise invalid("direction is INBOUND or OUTBOUND", "direction")
    own = RULE_SIDES[body["direction"]]
    other = [key for side in RULE_SIDES.values() for key in side if side is not own]
    if any(key in body for key in other):
        raise invalid("Fields of the other direction are not for this rule", "direction")
    return {"name": body.get("name"), "direction": body["direction"]} | {key: body.get(key) for key in own} | {key: None for key in other}


def rule_of(project, key):
    if key not in project.rules:
        raise missing("blocking rule")
    return project.rules[key]


@on("GET", "/callBlockingRules")
def rules(project, query):
    size, page = int(query.get("size", "500")), int(query.get("page", "1"))
    return 200, [settled(rule) for rule in project.rules.values()][(page - 1) * size:page * size]


@on("POST", "/callBlockingRules")
def create_rule(project, body):
    rule = project.new(**rule_fields(body))
    project.rules[rule["id"]] = rule
    return 201, rule


@on("PUT", "/callBlockingRules/{key}")
def replace_rule(project, key, body):
    rule_of(project, key).update(rule_fields(body))
    project.touch(project.rules[key])
    return 200, settled(project.rules[key])


@on("DELETE", "/callBlockingRules/{key}")
def delete_rule(project, key):
    rule_of(project, key)
    del project.rules[key]
    return 200, None


# Phone numbers: only the Numbers API assigns, step by step with each look at the number

@on("GET", "/phoneNumbers")
def phone_numbers(project, query):
    wanted = query.get("sipTrunkId")
    return 200, paged(query, "phoneNumbers", [settled(n) for n in project.numbers.values() if wanted in (None, n["sipTrunkId"])])


@on("GET", "/phoneNumbers/{number}")
def phone_number(project, number):
    if number not in project.numbers:
        raise missing("phone number")
    return 200, settled(project.numbers[number])


@on("GET", "/activeNumbers")
def active_numbers(project, query):
    kind = query.get("type", "MOBILE")
    found = [number["answer"] for number in project.active.values() if number["answer"]["type"] == kind]
    start = int(query.get("pageToken") or "0")
    stop = start + min(int(query.get("pageSize", "100")), NUMBER_LIMIT)
    return 200, {"activeNumbers": found[start:stop], "nextPageToken": str(stop) if stop < len(found) else "", "totalSize": len(found)}


def active_of(project, number):
    if number not in project.active:
        raise missing("active number")
    return project.active[number]


@on("GET", "/activeNumbers/{number}")
def active_number(project, number):
    held = active_of(project, number)
    voice = held["answer"]["voiceConfiguration"]
    scheduled = voice["scheduledVoiceProvisioning"]
    if scheduled and scheduled["status"] == "WAITING":
        scheduled["status"] = "IN_PROGRESS"
    elif scheduled:
        provision(project, number, scheduled["trunkId"])
    return 200, held["answer"]


def provision(project, number, trunk):
    voice = project.active[number]["answer"]["voiceConfiguration"]
    voice.update(type="EST" if trunk else "RTC", trunkId=trunk, scheduledVoiceProvisioning=None)
    listed = project.numbers.setdefault(number, project.new(phoneNumber=number, countryCode="US"))
    listed["sipTrunkId"] = trunk or None


@on("PATCH", "/activeNumbers/{number}")
def change_number(project, number, body):
    voice = active_of(project, number)["answer"]["voiceConfiguration"]
    wanted = body.get("voiceConfiguration")
    if set(body) != {"voiceConfiguration"} or not wanted:
        raise invalid("An empty configuration is an error")
    if voice["scheduledVoiceProvisioning"]:
        raise invalid("The number is being provisioned")
    kind, trunk = wanted.get("type", "RTC"), wanted.get("trunkId", "")
    if kind == "EST" and not trunk:
        raise invalid("A trunk is needed", "voiceConfiguration.trunkId")  # the other spelling takes a number off
    if kind == "EST":
        trunk_of(project, trunk)
    voice["scheduledVoiceProvisioning"] = {"type": kind, "trunkId": trunk if kind == "EST" else "", "appId": "", "serviceId": "", "status": "WAITING",
                                           "lastUpdatedTime": datetime.datetime.now(UTC).isoformat()}
    return 200, active_of(project, number)["answer"]


@on("POST", "/addProjects")
def add_projects(project, body):
    need(body, (), projectIds=list)
    return 200, {"addedProjects": [each for each in body["projectIds"] if each != project.id]}


# Calls, oldest first

def period(text, upper):
    """The first or last instant that the text, full or partial, stands for."""
    match = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.\d+)?)?)?)?)?)?(?:Z|[+]00:?00)?", text)
    if not match:
        raise invalid("Invalid timestamp format, must match yyyy-MM-dd'T'HH:mm:ss'Z'", "createTime")
    parts = [int(part) for part in match.groups() if part]
    start = datetime.datetime(*(parts + [1, 1][len(parts) - 1:] if len(parts) < 3 else parts), tzinfo=UTC)
    if not upper or len(parts) == 6:
        return start
    if len(parts) == 1:
        following = start.replace(year=start.year + 1)
    elif len(parts) == 2:
        following = (start + datetime.timedelta(days=32)).replace(day=1)
    else:
        following = start + (datetime.timedelta(days=1), datetime.timedelta(hours=1), datetime.timedelta(minutes=1))[len(parts) - 3]
    return following - datetime.timedelta(seconds=1)


def found_calls(project, query):
    now = datetime.datetime.now(UTC)
    low, high = now - datetime.timedelta(hours=24), now
    if "createTime" in query:
        low, high = period(query["createTime"], False), period(query["createTime"], True)
    elif "createTime>" in query or "createTime<" in query:
        low = period(query.get("createTime>", "1970"), False)
        high = period(query.get("createTime<", "2999"), True)
    sides = query.get("direction", "").upper().split(",") if "direction" in query else None
    results = query.get("callResult", "").upper().split(",") if "callResult" in query else None
    return [call for call in project.calls
            if low <= call["start"] <= high and query.get("trunkId") in (None, call["trunk"])
            and (not sides or call["direction"] in sides) and (not results or call["result"] in results)
            and call["from"].startswith(query.get("from", "")) and call["to"].startswith(query.get("to", ""))]


def spelled(moment, way):
    """The same instant in the ways the service is known to write one."""
    if moment is None:
        return None if way % 2 else ""
    return moment.strftime("%Y-%m-%dT%H:%M:%S") + ("", "Z", "+0000")[way % 3]


def money(micros):
    return {"currencyCode": "USD", "amount": f"{micros // 10**6}.{micros % 10**6 // 100:04d}"}


def call_answer(project, call):
    way = call["number"]
    answer = {"callId": call["id"], "to": call["to"], "from": call["from"], "direction": call["direction"], "callResult": call["result"],
              "createTime": spelled(call["start"], way), "answerTime": spelled(call["answered"], way + 1), "endTime": spelled(call["end"], way + 2),
              "durationSeconds": call["seconds"], "pricePerMinute": money(4500), "price": money(call["micros"]), "projectId": project.id,
              "billingDurationSeconds": -(-call["seconds"] // 60) * 60, "trunkId": call["trunk"], "hops": [way]}
    if way % 7 == 0:
        answer["pcapId"] = f"pcap-{way}"
    return answer


@on("GET", "/calls")
def calls(project, query):
    found = found_calls(project, query)
    return 200, paged({"size": "100"} | query, "calls", [call_answer(project, call) for call in found], CALL_LIMIT)


COLUMNS = ("Timestamp,Call Id,Answer Time,End Time,From,To,Trunk Id,Trunk Name,Direction,Duration (s),Result,To Country,From Country,Is Emergency Call,"
           "Price Per Minute,Cost,Cause Code,SIP Response Code,Region,MOS,Transport,Port,Project Id,Group Id,Relationship Type,Has Children").split(",")


@on("GET", "/calls/export")
def export(project, query):
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(COLUMNS)
    for call in found_calls(project, query):
        answered = call["answered"].strftime("%Y-%m-%dT%H:%M:%S.000Z") if call["answered"] else ""
        writer.writerow([call["start"].strftime("%Y-%m-%dT%H:%M:%S.000Z"), call["id"], answered, call["end"].strftime("%Y-%m-%dT%H:%M:%S.000Z"),
                         call["from"], call["to"], call["trunk"], "null", call["direction"], call["seconds"], call["result"], "US", "US", "false",
                         "0.0045 USD", money(call["micros"])["amount"] + " USD", 16, 200, "us-east", "null", "udp", 5060, project.id, "null", "initial", "false"])
    return 200, text.getvalue().rstrip("\n")


@on("GET", "/calls/records/{key}/pcap")
def pcap(project, key):
    if not any(call["number"] % 7 == 0 and key == f"pcap-{call['number']}" for call in project.calls):
        raise missing("capture")
    return 200, bytes.fromhex("d4c3b2a1020004000000000000000000ffff000001000000")


def make_calls(project, count, hours, chance):
    """Some in a crowd of one second, so that pages cut through it."""
    trunk_ids = list(project.trunks)
    now = datetime.datetime.now(UTC).replace(microsecond=0)
    crowd = now - datetime.timedelta(hours=hours / 2)
    for number in range(count):
        start = crowd if number % 3 == 0 else now - datetime.timedelta(seconds=chance.randrange(600, hours * 3600))
        result = chance.choice(["COMPLETED"] * 4 + ["BUSY", "NO_ANSWER", "CANCEL", "FAILED", "DIVERTED"])
        seconds = chance.randrange(1, 400) if result == "COMPLETED" and chance.random() < 0.9 else 0
        inbound = chance.random() < 0.4
        far, near = f"1{chance.randrange(2000000000, 9999999999)}", "+12015550123"
        far = (far, "+" + far, f"sip:{far}@198.51.100.7:5060")[number % 3]
        project.calls.append({"number": number, "id": f"{1000 + number}_{chance.randrange(10**8)}@192.0.2.9", "start": start,
                              "answered": start + datetime.timedelta(seconds=4) if seconds else None,
                              "end": start + datetime.timedelta(seconds=4 + seconds), "seconds": seconds, "result": result,
                              "micros": 4500 * -(-seconds // 60), "trunk": chance.choice(trunk_ids), "direction": "INBOUND" if inbound else "OUTBOUND",
                              "from": far if inbound else near, "to": near if inbound else far})
    project.calls.sort(key=lambda call: (call["start"], call["number"]))
