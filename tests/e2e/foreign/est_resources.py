# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trunks, links, endpoints, access control lists, credential lists of the second service: see est_server.py."""

import datetime
import itertools
import random
import re

UTC = datetime.timezone.utc
LIST_LIMIT = 2
STAMPS = ("id", "createTime", "updateTime", "projectId")
DOMAIN = ".elastic-sip.sinch.com"
ROUTES = []


class Refusal(Exception):
    def __init__(self, status, word, message, field=None):
        super().__init__(message)
        self.status, self.word, self.message, self.field = status, word, message, field


def on(method, path):
    """Registers a handler; {name} in the path is one segment."""
    pattern = re.compile("^" + re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", path) + "$")

    def register(function):
        ROUTES.append((method, pattern, function))
        return function
    return register


def invalid(message, field=None):
    return Refusal(400, "INVALID_ARGUMENT", message, field)


def missing(what):
    return Refusal(404, "NOT_FOUND", f"There is no such {what}")


def need(body, allowed, **kinds):
    """Every named field there and of its kind, none that only the service writes."""
    if not isinstance(body, dict):
        raise Refusal(400, "VALIDATION_FAILED", "Failed to read HTTP message")
    for key in body:
        if key in STAMPS and key not in allowed:
            raise invalid(f"{key} is read-only", key)
    for key, kind in kinds.items():
        if not isinstance(body.get(key), kind) or (kind is int and isinstance(body[key], bool)) or body[key] == "":
            raise Refusal(400, "VALIDATION_FAILED", "Failed to read HTTP message", key)


def paged(query, key, items, limit=LIST_LIMIT):
    size = min(int(query.get("size", "1000")), limit)
    number = int(query.get("page", "1"))
    if size < 1 or number < 1:
        raise invalid("page and size count from 1")
    return {key: items[(number - 1) * size:number * size], "totalItems": str(len(items)), "pageNumber": str(number), "size": size}


class Project:
    def __init__(self, project):
        self.id = project
        self.serial = itertools.count(random.randrange(10**6))
        self.trunks, self.endpoints, self.lists, self.users = {}, {}, {}, {}
        self.access, self.logins = {}, {}  # trunk id -> list ids in their order
        self.rules, self.numbers, self.active = {}, {}, {}
        self.countries = {iso: {"isoCode": iso, "name": name, "continent": continent, "countryDialingCodes": codes, "enabled": enabled}
                          for iso, name, continent, codes, enabled in (("US", "United States/Canada", "North America", ["+1"], True),
                                                                       ("CA", "Canada", "North America", ["+1"], True),
                                                                       ("*", "All other countries", "", [], False))}
        self.calls = []

    def new(self, **fields):
        now = datetime.datetime.now(UTC)
        fields.update(id=f"01K{next(self.serial):023d}", projectId=self.id, updateTime="",
                      createTime=now.strftime("%Y-%m-%dT%H:%M:%S.") + f"{now.microsecond:06d}{random.randrange(1000):03d}")
        return fields

    @staticmethod
    def touch(thing):
        thing["updateTime"] = datetime.datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S+0000")

    def usernames(self):
        return {user["username"]: user for users in self.users.values() for user in users["credentials"]}


def settled(thing):
    """As read later: whole seconds."""
    return {key: value[:19] if key == "createTime" else value for key, value in thing.items()}


# Trunks

TRUNK_FIELDS = ("name", "hostName", "enableCallerName", "enableCallForward", "callForwardNumber")
TRUNK_OWN = STAMPS + ("sipTrunkId", "topLevelDomain", "domain", "callsPerSecond")


def trunk_answer(trunk, domain=None):
    answer = settled(trunk)
    answer["sipTrunkId"] = answer.pop("id")
    answer.update(topLevelDomain=DOMAIN, domain=domain or trunk["hostName"] + DOMAIN, callsPerSecond=2)
    return answer


def check_trunk(project, body, own=None):
    need(body, (), name=str, hostName=str)
    for key in TRUNK_OWN:
        if key in body:
            raise invalid(f"{key} is read-only", key)
    if not re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?", body["hostName"]):
        raise invalid("hostName is no DNS label", "hostName")
    if any(trunk["hostName"] == body["hostName"] and trunk is not own for trunk in project.trunks.values()):
        raise invalid("The provided domain name is unavailable", "hostName")
    if body.get("enableCallForward") and not re.fullmatch(r"\+[1-9]\d{6,14}", body.get("callForwardNumber") or ""):
        raise invalid("callForwardNumber is needed", "callForwardNumber")


def trunk_of(project, key):
    if key not in project.trunks:
        raise missing("trunk")
    return project.trunks[key]


@on("GET", "/trunks")
def trunks(project, query):
    found = [trunk_answer(trunk) for trunk in project.trunks.values()]
    if "domain" in query:
        found = [trunk for trunk in found if trunk["domain"] == query["domain"]]
    return 200, paged(query, "sipTrunks", found)


@on("POST", "/trunks")
def create_trunk(project, body):
    check_trunk(project, body)
    trunk = project.new(enableCallerName=False, enableCallForward=False, callForwardNumber="", enabled=True, siteCode={"v": 1.50}) | body
    project.trunks[trunk["id"]], project.access[trunk["id"]], project.logins[trunk["id"]] = trunk, [], []
    return 200, trunk_answer(trunk) | {"createTime": trunk["createTime"]}


@on("GET", "/trunks/{trunk}")
def get_trunk(project, trunk):
    return 200, trunk_answer(trunk_of(project, trunk))


@on("PUT", "/trunks/{trunk}")
def replace_trunk(project, trunk, body):
    held = trunk_of(project, trunk)
    check_trunk(project, body, held)
    domain = held["hostName"] + DOMAIN
    for key in [key for key in held if key not in STAMPS]:
        held[key] = None
    held.update(body)
    project.touch(held)
    return 200, trunk_answer(held, domain)  # the answer still names the old domain


@on("DELETE", "/trunks/{trunk}")
def delete_trunk(project, trunk):
    trunk_of(project, trunk)
    if any(number["sipTrunkId"] == trunk for number in project.numbers.values()):
        raise invalid("Cannot delete SIP Trunk when there are phone numbers assigned")
    for attached, what in ((project.logins[trunk], "Credential List"), (project.access[trunk], "Access Control List"),
                           ([e for e in project.endpoints.values() if e["sipTrunkId"] == trunk], "SIP Endpoint")):
        if attached:
            raise invalid(f"SIP Trunk cannot be deleted while there are one or more {what}s attached")
    for store in (project.trunks, project.access, project.logins):
        del store[trunk]
    return 200, None


# Links

def link(project, store, things, trunk, body, key, what):
    trunk_of(project, trunk)
    wanted = body.get(key) if isinstance(body, dict) else None
    if not isinstance(wanted, list):
        raise Refusal(400, "VALIDATION_FAILED", "Failed to read HTTP message", key)
    for each in wanted:
        if each not in things:
            raise missing(what)
        if each in store[trunk]:
            raise invalid(f"{what} with id '{each}' is already added to trunk '{trunk}'")
    store[trunk] += wanted
    return 200, {key: store[trunk]} if wanted else {}  # the set as it is now, not what was sent


def unlink(store, trunk, key):
    if key not in store.get(trunk, []):
        raise missing("link")
    store[trunk].remove(key)
    return 200, None


@on("GET", "/trunks/{trunk}/accessControlLists")
def trunk_access(project, trunk, query):
    trunk_of(project, trunk)
    return 200, paged(query, "accessControlListIds", project.access[trunk])


@on("POST", "/trunks/{trunk}/accessControlLists")
def attach_access(project, trunk, body):
    return link(project, project.access, project.lists, trunk, body, "accessControlListIds", "Access control list")


@on("DELETE", "/trunks/{trunk}/accessControlLists/{key}")
def detach_access(project, trunk, key):
    return unlink(project.access, trunk, key)


@on("GET", "/trunks/{trunk}/credentialLists")
def trunk_logins(project, trunk, query):
    trunk_of(project, trunk)
    return 200, paged(query, "credentialListIds", project.logins[trunk])


@on("POST", "/trunks/{trunk}/credentialLists")
def attach_logins(project, trunk, body):
    return link(project, project.logins, project.users, trunk, body, "credentialListIds", "Credential list")


@on("PUT", "/trunks/{trunk}/credentialLists")
def replace_logins(project, trunk, body):
    trunk_of(project, trunk)
    if not isinstance(body, list) or any(each not in project.users for each in body):
        raise Refusal(400, "VALIDATION_FAILED", "Failed to read HTTP message")
    project.logins[trunk] = body
    return 200, {"credentialListIds": body}


@on("DELETE", "/trunks/{trunk}/credentialLists/{key}")
def detach_logins(project, trunk, key):
    return unlink(project.logins, trunk, key)


# Endpoints

def endpoint_answer(endpoint):
    answer = settled(endpoint)
    if "credentialUsername" in answer:
        answer["credentialUserName"] = answer.pop("credentialUsername")
    return answer


def endpoint_fields(project, body):
    need(body, (), name=str, priority=int)
    if body["priority"] < 1 or body.get("transport", "UDP") not in ("UDP", "TCP", "TLS"):
        raise invalid("priority or transport out of bounds")
    common = {key: body.get(key, default) for key, default in (("name", None), ("priority", 1), ("transport", "UDP"), ("enabled", True))}
    if body.get("isRegistered") is True:
        need(body, (), credentialUsername=str)
        if body["credentialUsername"] not in project.usernames():
            raise Refusal(404, "CREDENTIAL_NOT_FOUND", "No credential with that username")
        return common | {"isRegistered": True, "credentialUsername": body["credentialUsername"]}
    need(body, (), address=str)
    port = body.get("port", 5060)
    if not isinstance(port, int) or not 1 <= port <= 65535:
        raise invalid("port out of bounds", "port")
    return common | {"address": body["address"], "port": port}


def endpoint_of(project, trunk, key):
    endpoint = project.endpoints.get(key)
    if not endpoint or endpoint["sipTrunkId"] != trunk:
        raise missing("endpoint")
    return endpoint


@on("GET", "/trunks/{trunk}/endpoints")
def endpoints(project, trunk, query):
    trunk_of(project, trunk)
    return 200, paged(query, "endpoints", [endpoint_answer(e) for e in project.endpoints.values() if e["sipTrunkId"] == trunk])


@on("POST", "/trunks/{trunk}/endpoints")
def create_endpoint(project, trunk, body):
    trunk_of(project, trunk)
    endpoint = project.new(sipTrunkId=trunk, **endpoint_fields(project, body))
    project.endpoints[endpoint["id"]] = endpoint
    created = endpoint_answer(endpoint) | {"createTime": endpoint["createTime"]}
    return 200, {"endpoints": [created], "totalItems": "1", "pageNumber": "1", "size": 1}


@on("GET", "/trunks/{trunk}/endpoints/{key}")
def get_endpoint(project, trunk, key):
    return 200, endpoint_answer(endpoint_of(project, trunk, key))


@on("PUT", "/trunks/{trunk}/endpoints/{key}")
def replace_endpoint(project, trunk, key, body):
    held = endpoint_of(project, trunk, key)
    fields = endpoint_fields(project, body)
    if ("isRegistered" in fields) != ("isRegistered" in held):
        raise invalid("The type of an endpoint is fixed")
    held.update(fields)
    project.touch(held)
    return 200, endpoint_answer(held)


@on("DELETE", "/trunks/{trunk}/endpoints/{key}")
def delete_endpoint(project, trunk, key):
    endpoint_of(project, trunk, key)
    del project.endpoints[key]
    return 200, None


# Access control lists

def make_range(project, parent, body):
    need(body, (), ipAddress=str)
    length = body.get("range", 32)
    if not isinstance(length, int) or not 1 <= length <= 32 or "accessControlListId" in body:
        raise invalid("range out of bounds or a read-only field", "range")
    if not re.fullmatch(r"\d{1,3}(\.\d{1,3}){3}", body["ipAddress"]):
        raise Refusal(400, "VALIDATION_FAILED", "Failed to read HTTP message", "ipAddress")
    return project.new(ipAddress=body["ipAddress"], range=length, description=body.get("description"), accessControlListId=parent)


def list_answer(held):
    return settled(held) | {"ipRanges": [settled(each) for each in held["ipRanges"]]}


def list_of(project, key):
    if key not in project.lists:
        raise missing("access control list")
    return project.lists[key]


def check_list(body):
    need(body, (), name=str, enabled=bool)
    if "trunks" in body:
        raise invalid("trunks is read-only", "trunks")
    if body.get("ipRanges") == []:
        raise invalid("Access Control Lists must contain a range", "ipRanges")


@on("GET", "/accessControlLists")
def access_lists(project, query):
    return 200, paged(query, "accessControlLists", [list_answer(each) for each in project.lists.values()])


@on("POST", "/accessControlLists")
def create_list(project, body):
    check_list(body)
    need(body, (), ipRanges=list)
    held = project.new(name=body["name"], enabled=body["enabled"], ipRanges=[])
    held["ipRanges"] = [make_range(project, held["id"], each) for each in body["ipRanges"]]
    project.lists[held["id"]] = held
    return 201, held


@on("GET", "/accessControlLists/{key}")
def get_list(project, key):
    return 200, list_answer(list_of(project, key))


@on("PUT", "/accessControlLists/{key}")
def replace_list(project, key, body):
    held = list_of(project, key)
    check_list(body)
    if "ipRanges" in body:  # a new set: every range gets a new id
        held["ipRanges"] = [make_range(project, key, each) for each in body["ipRanges"]]
    held.update(name=body["name"], enabled=body["enabled"])
    project.touch(held)
    return 200, list_answer(held)


@on("DELETE", "/accessControlLists/{key}")
def delete_list(project, key):
    list_of(project, key)
    if any(key in attached for attached in project.access.values()):
        raise invalid("Access Control List cannot be deleted while attached to a SIP Trunk")
    del project.lists[key]
    return 200, None


@on("GET", "/accessControlLists/{key}/trunks")
def trunks_of_list(project, key, query):
    list_of(project, key)
    return 200, paged(query, "trunks", [trunk_answer(t) for t in project.trunks.values() if key in project.access[t["id"]]])


@on("GET", "/accessControlLists/{key}/ipRanges")
def ranges(project, key, query):
    return 200, paged(query, "ipRanges", [settled(each) for each in list_of(project, key)["ipRanges"]])


@on("POST", "/accessControlLists/{key}/ipRanges")
def add_range(project, key, body):
    made = make_range(project, key, body)
    list_of(project, key)["ipRanges"].append(made)
    return 201, made


def range_of(held, key):
    for each in held["ipRanges"]:
        if each["id"] == key:
            return each
    raise missing("IP range")


@on("PUT", "/accessControlLists/{parent}/ipRanges/{key}")
def replace_range(project, parent, key, body):
    held = range_of(list_of(project, parent), key)
    made = make_range(project, parent, body)
    held.update({field: made[field] for field in ("ipAddress", "range", "description")})
    project.touch(held)
    return 200, settled(held)


@on("DELETE", "/accessControlLists/{parent}/ipRanges/{key}")
def delete_range(project, parent, key):
    held = list_of(project, parent)
    gone = range_of(held, key)
    if len(held["ipRanges"]) == 1:
        raise invalid("Access Control Lists must contain a range")
    held["ipRanges"].remove(gone)
    return 200, None


# Credential lists

def check_password(password):
    if not isinstance(password, str) or len(password) < 12 or not all(re.search(kind, password) for kind in ("[A-Z]", "[a-z]", "[0-9]")):
        raise invalid("The password is too weak", "password")


def users_answer(held):
    users = [{"id": user["id"], "username": user["username"]} for user in held["credentials"]]
    return settled(held) | {"credentials": users}


def users_of(project, key):
    if key not in project.users:
        raise missing("credential list")
    return project.users[key]


def user_of(project, key, username):
    for user in users_of(project, key)["credentials"]:
        if user["username"] == username:
            return user
    raise missing("credential")


@on("GET", "/credentialLists")
def credential_lists(project, query):
    return 200, paged(query, "credentialLists", [users_answer(each) for each in project.users.values()])


@on("POST", "/credentialLists")
def create_users(project, body):
    need(body, (), name=str, credentials=list)
    taken = set(project.usernames())
    for user in body["credentials"]:
        need(user, (), username=str, password=str)
        check_password(user["password"])
        if user["username"] in taken:
            raise invalid("The provided username is unavailable", "username")
        taken.add(user["username"])
    held = project.new(name=body["name"])
    held["credentials"] = [{"id": project.new()["id"], "username": user["username"], "password": user["password"]} for user in body["credentials"]]
    project.users[held["id"]] = held
    return 201, users_answer(held)


@on("GET", "/credentialLists/{key}")
def get_users(project, key):
    return 200, users_answer(users_of(project, key))


@on("PUT", "/credentialLists/{key}")
def rename_users(project, key, body):
    held = users_of(project, key)
    need(body, (), name=str)
    if "credentials" in body:
        raise invalid("Users are not changed here", "credentials")
    held["name"] = body["name"]
    project.touch(held)
    return 200, {"id": key, "name": held["name"]}


@on("DELETE", "/credentialLists/{key}")
def delete_users(project, key):
    names = {user["username"] for user in users_of(project, key)["credentials"]}
    if any(endpoint.get("credentialUsername") in names for endpoint in project.endpoints.values()):
        raise invalid("Credential List cannot be deleted while attached to a SIP Endpoint")
    if any(key in attached for attached in project.logins.values()):
        raise invalid("Credential List cannot be deleted while attached to a SIP Trunk")
    del project.users[key]
    return 200, None


@on("GET", "/credentialLists/{key}/trunks")
def trunks_of_users(project, key, query):
    users_of(project, key)
    return 200, paged(query, "trunks", [trunk_answer(t) for t in project.trunks.values() if key in project.logins[t["id"]]])


@on("PUT", "/credentialLists/{key}/credentials/{username}")
def change_password(project, key, username, body):
    user = user_of(project, key, username)
    need(body, (), password=str)
    check_password(body["password"])
    user["password"] = body["password"]
    return 200, {"password": body["password"]}  # as the published schema has it; a client must not keep it


@on("DELETE", "/credentialLists/{key}/credentials/{username}")
def delete_user(project, key, username):
    user = user_of(project, key, username)
    if any(endpoint.get("credentialUsername") == username for endpoint in project.endpoints.values()):
        raise invalid("Credential cannot be deleted while attached to a SIP Endpoint")
    project.users[key]["credentials"].remove(user)
    return 200, None
