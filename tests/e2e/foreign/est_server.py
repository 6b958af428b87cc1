#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second service to test against, written from the description of the API alone and sharing nothing with the simulator.

Where sources disagree about the API, this one reads them the other way wherever a client has to cope with both: page sizes and
numbers as text, bare arrays, ids instead of objects, old spellings of keys, upper-case directions, money as text, other success
codes, times without a zone. It is strict where the description allows a refusal: what is read-only must not be sent.

Prints one line with its address. /side/state, /side/writes and /side/calls tell the truth to the test; POST /side/expire ends all tokens.
"""

import argparse
import base64
import json
import os
import random
import secrets
import sys
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import est_policy
import est_resources
from est_resources import ROUTES, Project, Refusal


def parse_query(text):
    """Split at the first plain "=", then decode; a plus is a space here."""
    pairs = (pair.partition("=") for pair in text.split("&") if pair)
    return {urllib.parse.unquote_plus(name): urllib.parse.unquote_plus(value) for name, _, value in pairs}


def problem(slug, title):
    return {"type": "https://developers.sinch.com/docs/errors/registry/" + slug, "title": title, "detail": title + "."}


class Service:
    def __init__(self, arguments):
        self.project = Project(arguments.project_id)
        self.basic = "Basic " + base64.b64encode(f"{arguments.key_id}:{arguments.key_secret}".encode()).decode()
        self.lock = threading.Lock()
        self.tokens, self.expired, self.writes = set(), set(), []

    def sign_in(self, headers, body):
        if headers.get("Authorization") != self.basic:
            return 401, {"error": "invalid_client", "error_description": "Unknown key", "error_hint": "", "error_verbose": ""}
        if urllib.parse.parse_qs(body.decode()).get("grant_type") != ["client_credentials"]:
            return 400, {"error": "unsupported_grant_type", "error_description": "Only client_credentials"}
        token = secrets.token_urlsafe(40)
        self.tokens.add(token)
        return 200, {"access_token": token, "token_type": "Bearer", "expires_in": 3600, "scope": ""}

    def refuse_stranger(self, headers, project):
        authorization = headers.get("Authorization", "")
        token = authorization.removeprefix("Bearer ")
        if token in self.expired:
            return 401, problem("access-token-expired", "Access token expired")
        if authorization != self.basic and token not in self.tokens:
            return 401, problem("invalid-credentials", "Invalid credentials")
        return None if project == self.project.id else (403, problem("permission-denied", "Permission denied"))

    def side(self, method, path):
        if (method, path) == ("POST", "/side/expire"):
            self.expired |= self.tokens
            self.tokens = set()
            return 200, {}
        project = self.project
        if path == "/side/writes":
            return 200, self.writes
        if path == "/side/calls":
            return 200, [call | {key: int(call[key].timestamp()) for key in ("start", "answered", "end") if call[key]} for call in project.calls]
        keep = ("trunks", "endpoints", "lists", "users", "access", "logins", "rules", "numbers", "active", "countries")
        return 200, {name: getattr(project, name) for name in keep}

    def operate(self, method, path, query, body):
        known = False
        for verb, pattern, function in ROUTES:
            match = pattern.match(path)
            if not match:
                continue
            known = True
            if verb != method:
                continue
            arguments = {name: urllib.parse.unquote(value) for name, value in match.groupdict().items()}
            wanted = function.__code__.co_varnames[:function.__code__.co_argcount]
            arguments |= {"query": query} if "query" in wanted else {}
            if "body" in wanted:
                try:
                    arguments["body"] = json.loads(body)
                except ValueError:
                    raise Refusal(400, "VALIDATION_FAILED", "Failed to read HTTP message") from None
            return function(self.project, **arguments)
        raise Refusal(405, "METHOD_NOT_ALLOWED", "Not that way") if known else Refusal(404, "NO_RESOURCE_FOUND", "No such path")

    def answer(self, method, target, headers, body):
        path, _, query = target.partition("?")
        if path.startswith("/side/"):
            return self.side(method, path)
        if path == "/oauth2/token":
            return self.sign_in(headers, body)
        parts = path.split("/", 4)
        if parts[1:3] != ["v1", "projects"] or len(parts) < 5:
            return 404, problem("not-found", "Not found")
        below = "/" + parts[4]
        refusal = self.refuse_stranger(headers, parts[3])
        if refusal:
            return refusal
        try:
            status, answer = self.operate(method, below, parse_query(query), body)
        except Refusal as no:
            status, answer = no.status, self.error_body(no, below)
        if method != "GET":
            self.writes.append({"method": method, "path": below, "status": status})
        return status, answer

    @staticmethod
    def error_body(no, path):
        details = [{"type": "BadRequest", "fieldViolations": [{"field": no.field, "description": no.message}]}] if no.field else []
        body = {"code": no.status, "status": no.word, "message": no.message, "details": details}
        if path.startswith("/activeNumbers"):
            return {"error": body}
        return problem("not-found", no.message) if no.word == "NOT_FOUND" else body


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = 1 << 16  # one answer, one segment
    service = None

    def handle_any(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        with self.service.lock:
            status, answer = self.service.answer(self.command, self.path, self.headers, body)
            if isinstance(answer, str):
                kind, content = "text/plain; charset=utf-8", answer.encode()
            elif isinstance(answer, bytes):
                kind, content = "application/octet-stream", answer
            else:
                kind, content = "application/json", b"" if answer is None else json.dumps(answer).encode()
        self.send_response(status)
        if status == 401:
            expired = "expired" in content.decode()
            self.send_header("WWW-Authenticate", 'Bearer realm="sinch", error="invalid_token", error_description="%s"' % ("expired" if expired else "no"))
        if isinstance(answer, str):
            self.send_header("Content-Disposition", "attachment; filename*=UTF-8''EST_call_records.csv")
        if content:
            self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = handle_any

    def log_message(self, *_):
        pass


def seed(project, calls):
    """More of each than fits a page."""
    chance = random.Random(11)
    for number in range(3):
        est_resources.create_trunk(project, {"name": f"Site {number}", "hostName": f"site-{number}"})
        est_resources.create_list(project, {"name": f"Offices {number}", "enabled": number != 1, "ipRanges": [
            {"ipAddress": f"198.51.{number}.{each}", "range": 32, "description": f"gate {each}"} for each in range(number + 3)]})
        est_resources.create_users(project, {"name": f"Desks {number}", "credentials": [
            {"username": f"desk-{number}-{each}", "password": "Seed-Password-1"} for each in range(2)]})
        est_policy.create_rule(project, {"name": f"Rule {number}", "direction": "OUTBOUND", "calleeCountry": "GB", "calleeMatch": f"90{number}"})
    trunk, *others = project.trunks
    for each in project.lists:
        project.access[trunk].append(each)
    project.logins[trunk] += list(project.users)
    project.access[others[0]].append(next(iter(project.lists)))
    for number in range(2):
        est_resources.create_endpoint(project, trunk, {"name": f"SBC {number}", "address": f"sbc{number}.example.net", "priority": 1 + number % 2})
    est_resources.create_endpoint(project, trunk, {"name": "Desk", "isRegistered": True, "credentialUsername": "desk-0-0", "priority": 3})
    for number in range(9):
        e164, kind = f"+1201555010{number}", ("LOCAL", "MOBILE", "TOLL_FREE")[min(number // 3, 2) if number < 8 else 0]
        voice = {"type": "RTC", "appId": "", "trunkId": "", "serviceId": "", "lastUpdatedTime": None, "scheduledVoiceProvisioning": None}
        project.active[e164] = {"answer": {"phoneNumber": e164, "projectId": project.id, "displayName": "", "regionCode": "US", "type": kind,
                                           "capability": ["VOICE"], "money": {"currencyCode": "USD", "amount": "1.00"}, "voiceConfiguration": voice}}
        if number % 3 != 2:
            est_policy.provision(project, e164, trunk if number % 2 else "")
    est_policy.make_calls(project, calls, 5, chance)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--project-id", default="foreign-project")
    parser.add_argument("--key-id", default="foreign-key")
    parser.add_argument("--key-secret", default="foreign-secret")
    parser.add_argument("--calls", type=int, default=240)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--until-input-ends", action="store_true", help="stop when standard input is closed")
    arguments = parser.parse_args()
    service = Service(arguments)
    seed(service.project, arguments.calls)
    Handler.service = service
    server = ThreadingHTTPServer(("127.0.0.1", arguments.port), Handler)
    server.daemon_threads = True
    if arguments.until_input_ends:
        threading.Thread(target=lambda: (sys.stdin.buffer.read(), os._exit(0)), daemon=True).start()
    print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
