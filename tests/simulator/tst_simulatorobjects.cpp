// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenario.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Script {
    const char *name;
    const char *lines;
};

constexpr Script scripts[] = {
    {"trunk: create, read, list, filter", R"(
        POST /trunks {"name":"Lisbon","hostName":"harbor-lis"} -> 201 {"id":"*","name":"Lisbon","domain":"harbor-lis.pstn.sinch.com","topLevelDomain":"pstn.sinch.com","callsPerSecond":1,"enableCallerName":false,"enableCallForward":false,"callForwardNumber":"","updateTime":null,"projectId":"5d0c2a54-7a1f-4c7e-9a33-0b8f6f1e2d10"} =a
        POST /trunks {"name":"Oslo","hostName":"harbor-osl","enableCallerName":true,"enableCallForward":true,"callForwardNumber":"+4721000000","callsPerSecond":50} -> 201 {"callsPerSecond":1,"enableCallForward":true} =b
        GET /trunks/$a -> 200 {"id":"$a","hostName":"harbor-lis"}
        GET /trunks -> 200 {"trunks":[{"id":"$a"},{"id":"$b"}],"totalItems":2,"pageNumber":1,"pageSize":500}
        GET /trunks?domain=harbor-osl.pstn.sinch.com -> 200 {"trunks":[{"id":"$b"}],"totalItems":1}
        GET /trunks?domain=harbor-osl -> 200 {"trunks":[]}
        GET /trunks/nope -> 404 {"code":404,"status":"NOT_FOUND","details":[]})"},
    {"trunk: what is refused", R"(
        POST /trunks {"name":"A","hostName":"one"} -> 201
        POST /trunks {"name":"B","hostName":"ONE"} -> 400 {"status":"BAD_REQUEST","message":"The provided domain name is unavailable"}
        POST /trunks {"name":"B","hostName":"acme"} -> 400 {"message":"The provided domain name is unavailable"}
        POST /trunks {"hostName":"two"} -> 400 {"status":"VALIDATION_FAILED","details":[{"type":"BadRequest","fieldViolations":[{"field":"name"}]}]}
        POST /trunks {"name":"B"} -> 400 {"details":[{"fieldViolations":[{"field":"hostName"}]}]}
        POST /trunks {"name":"B","hostName":"-two"} -> 400 {"status":"VALIDATION_FAILED"}
        POST /trunks {"name":"B","hostName":"two.three"} -> 400
        POST /trunks {"name":"B","hostName":"two","enableCallForward":true} -> 400 {"details":[{"fieldViolations":[{"field":"callForwardNumber"}]}]}
        POST /trunks {"name":"B","hostName":"two","enableCallForward":"yes"} -> 400 {"status":"VALIDATION_FAILED","message":"Failed to read HTTP message"}
        POST /trunks [] -> 400 {"message":"Failed to read HTTP message"}
        POST /trunks {"name": -> 400 {"message":"Failed to read HTTP message"}
        GET /trunks -> 200 {"totalItems":1})"},
    {"trunk: PUT replaces, what is left out becomes null", R"(
        POST /trunks {"name":"A","hostName":"one","enableCallerName":true,"enableCallForward":true,"callForwardNumber":"+4721000000"} -> 201 =a
        POST /trunks {"name":"B","hostName":"two"} -> 201
        PUT /trunks/$a {"name":"A2","hostName":"one-b"} -> 200 {"name":"A2","domain":"one-b.pstn.sinch.com","enableCallerName":null,"enableCallForward":null,"callForwardNumber":null,"updateTime":"*"}
        GET /trunks/$a -> 200 {"enableCallerName":null}
        PUT /trunks/$a {"name":"A2"} -> 400
        PUT /trunks/$a {"name":"A2","hostName":"two"} -> 400 {"message":"The provided domain name is unavailable"}
        PUT /trunks/nope {"name":"A2","hostName":"three"} -> 404)"},
    {"trunk: deleted only when nothing hangs on it", R"(
        POST /trunks {"name":"A","hostName":"one"} -> 201 =a
        POST /accessControlLists {"name":"L","enabled":true,"ipRanges":[{"ipAddress":"198.51.100.1"}]} -> 200 =l
        POST /credentialLists {"name":"C","credentials":[]} -> 201 =c
        POST /trunks/$a/accessControlLists {"accessControlListIds":["$l"]} -> 200
        POST /trunks/$a/credentialLists {"credentialListIds":["$c"]} -> 200
        POST /trunks/$a/endpoints {"name":"E","address":"203.0.113.9","priority":1} -> 201 =e
        POST /phoneNumbers {"sipTrunkId":"$a","phoneNumber":"+12015550123"} -> 201
        DELETE /trunks/$a -> 400 {"status":"BAD_REQUEST","message":"Cannot delete SIP Trunk $a when there are phone numbers assigned"}
        POST /phoneNumbers {"sipTrunkId":"","phoneNumber":"+12015550123"} -> 201
        DELETE /trunks/$a -> 400 {"message":"SIP Trunk cannot be deleted while there are one or more SIP Endpoints attached"}
        DELETE /trunks/$a/endpoints/$e -> 204
        DELETE /trunks/$a -> 400 {"message":"SIP Trunk cannot be deleted while there are one or more Access Control Lists attached"}
        DELETE /accessControlLists/$l -> 400 {"message":"Access Control List cannot be deleted while attached to a SIP Trunk"}
        DELETE /trunks/$a/accessControlLists/$l -> 204
        DELETE /trunks/$a -> 400 {"message":"SIP Trunk cannot be deleted while there are one or more Credential Lists attached"}
        DELETE /credentialLists/$c -> 400 {"message":"Credential List cannot be deleted while attached to a SIP Trunk"}
        DELETE /trunks/$a/credentialLists/$c -> 204
        DELETE /trunks/$a -> 204
        DELETE /trunks/$a -> 404
        DELETE /accessControlLists/$l -> 204
        DELETE /credentialLists/$c -> 204)"},
    {"links: access control lists", R"(
        POST /trunks {"name":"A","hostName":"one"} -> 201 =a
        POST /accessControlLists {"name":"L","enabled":true,"ipRanges":[{"ipAddress":"198.51.100.1"}]} -> 200 =l
        POST /accessControlLists {"name":"M","enabled":true,"ipRanges":[{"ipAddress":"198.51.100.2"}]} -> 200 =m
        POST /accessControlLists {"name":"N","enabled":true,"ipRanges":[{"ipAddress":"198.51.100.3"}]} -> 200 =n
        POST /trunks/$a/accessControlLists {"accessControlListIds":["$l"]} -> 200 {"accessControlListIds":["$l"]}
        # The answer echoes what was sent, not what is attached now.
        POST /trunks/$a/accessControlLists {"accessControlListIds":["$m"]} -> 200 {"accessControlListIds":["$m"]}
        POST /trunks/$a/accessControlLists {"accessControlListIds":[]} -> 200 {"accessControlListIds":"-"}
        POST /trunks/$a/accessControlLists {"accessControlListIds":["$n","$l"]} -> 400 {"message":"Access control list with id '$l' is already added to trunk '$a'"}
        # All or nothing.
        GET /trunks/$a/accessControlLists -> 200 {"accessControlListIds":["$l","$m"],"totalItems":2,"pageNumber":1,"pageSize":500}
        POST /trunks/$a/accessControlLists {"accessControlListIds":["nope"]} -> 404
        POST /trunks/$a/accessControlLists {} -> 400
        POST /trunks/$a/accessControlLists {"accessControlListIds":[1]} -> 400 {"message":"Failed to read HTTP message"}
        GET /accessControlLists/$l/trunks -> 200 {"trunks":[{"id":"$a"}],"totalItems":1}
        GET /accessControlLists/$l -> 200 {"trunks":["$a"]}
        DELETE /trunks/$a/accessControlLists/$n -> 404
        DELETE /trunks/$a/accessControlLists/$l -> 204
        GET /trunks/$a/accessControlLists -> 200 {"accessControlListIds":["$m"]}
        GET /trunks/nope/accessControlLists -> 404
        PUT /trunks/$a/accessControlLists {"accessControlListIds":[]} -> 405)"},
    {"links: credential lists", R"(
        POST /trunks {"name":"A","hostName":"one"} -> 201 =a
        POST /credentialLists {"name":"C","credentials":[{"username":"u1","password":"Example-Only-9x"}]} -> 201 =c
        POST /credentialLists {"name":"B","credentials":[]} -> 201 =d
        POST /trunks/$a/credentialLists {"credentialListIds":["$c"]} -> 200 {"credentialListIds":["$c"]}
        POST /trunks/$a/credentialLists {"credentialListIds":["$c"]} -> 400 {"message":"Credential list with id '$c' is already added to trunk '$a'"}
        GET /trunks/$a/credentialLists -> 200 {"credentialLists":[{"id":"$c","name":"C","credentials":[{"username":"u1","password":"-"}]}],"totalItems":1}
        PUT /trunks/$a/credentialLists {"credentialListIds":["$d","$c"]} -> 200 {"credentialListIds":["$d","$c"]}
        GET /trunks/$a/credentialLists?sort=name,descending -> 200 {"credentialLists":[{"id":"$c"},{"id":"$d"}]}
        GET /trunks/$a/credentialLists?sort=name -> 400 {"status":"VALIDATION_FAILED"}
        PUT /trunks/$a/credentialLists ["$c"] -> 200 {"credentialListIds":["$c"]}
        PUT /trunks/$a/credentialLists ["nope"] -> 404
        PUT /trunks/$a/credentialLists {} -> 400
        GET /credentialLists/$c/trunks -> 200 {"trunks":[{"id":"$a"}]}
        PUT /trunks/$a/credentialLists [] -> 200 {"credentialListIds":[]}
        DELETE /trunks/$a/credentialLists/$c -> 404)"},
    {"endpoints: static", R"(
        POST /trunks {"name":"A","hostName":"one"} -> 201 =a
        POST /trunks/$a/endpoints {"name":"E","address":"203.0.113.9","priority":1} -> 201 {"sipTrunkId":"$a","port":5060,"transport":"UDP","enabled":true,"updateTime":null,"isRegistered":"-"} =e
        POST /trunks/$a/endpoints {"name":"F","address":"sbc.example.net","priority":12,"port":5061,"transport":"tls","enabled":false,"sipTrunkId":"other"} -> 201 {"sipTrunkId":"$a","transport":"TLS","priority":12} =f
        GET /trunks/$a/endpoints -> 200 {"endpoints":[{"id":"$e"},{"id":"$f"}],"totalItems":2}
        PUT /trunks/$a/endpoints/$f {"name":"F2","address":"203.0.113.10","priority":2} -> 200 {"name":"F2","port":5060,"transport":"UDP","enabled":true,"updateTime":"*"}
        GET /trunks/$a/endpoints/$f -> 200 {"address":"203.0.113.10"}
        POST /trunks/$a/endpoints {"name":"E","address":"203.0.113.9"} -> 400 {"details":[{"fieldViolations":[{"field":"priority"}]}]}
        POST /trunks/$a/endpoints {"name":"E","address":"203.0.113.9","priority":0} -> 400
        POST /trunks/$a/endpoints {"name":"E","address":"203.0.113.9","priority":1.5} -> 400 {"message":"Failed to read HTTP message"}
        POST /trunks/$a/endpoints {"name":"E","priority":1} -> 400 {"details":[{"fieldViolations":[{"field":"address"}]}]}
        POST /trunks/$a/endpoints {"name":"E","address":"not a host","priority":1} -> 400
        POST /trunks/$a/endpoints {"name":"E","address":"h","priority":1,"port":65536} -> 400
        POST /trunks/$a/endpoints {"name":"E","address":"h","priority":1,"transport":"SCTP"} -> 400
        PUT /trunks/$a/endpoints/nope {"name":"F2","address":"h","priority":2} -> 404
        DELETE /trunks/$a/endpoints/$e -> 204
        DELETE /trunks/$a/endpoints/$e -> 404
        GET /trunks/$a/sipEndpoints -> 404 {"status":"NO_RESOURCE_FOUND"})"},
    {"endpoints: registered", R"(
        POST /trunks {"name":"A","hostName":"one"} -> 201 =a
        POST /trunks/$a/endpoints {"name":"E","isRegistered":true,"credentialUsername":"whs-7","priority":1} -> 404 {"status":"CREDENTIAL_NOT_FOUND"}
        POST /credentialLists {"name":"C","credentials":[{"username":"whs-7","password":"Example-Only-9x"}]} -> 201 =c
        # Any list of the project will do; it need not be attached to the trunk.
        POST /trunks/$a/endpoints {"name":"E","isRegistered":true,"credentialUsername":"whs-7","priority":1} -> 201 {"isRegistered":true,"credentialUsername":"whs-7","address":"-"} =e
        PUT /trunks/$a/endpoints/$e {"name":"E2","isRegistered":true,"credentialUserName":"whs-7","priority":2} -> 200 {"credentialUsername":"whs-7"}
        PUT /trunks/$a/endpoints/$e {"name":"E2","address":"h","priority":2} -> 400
        DELETE /credentialLists/$c -> 400 {"message":"Credential List cannot be deleted while attached to a SIP Endpoint"}
        DELETE /credentialLists/$c/credentials/whs-7 -> 400 {"message":"Credential cannot be deleted while attached to a SIP Endpoint"}
        DELETE /trunks/$a/endpoints/$e -> 204
        DELETE /credentialLists/$c/credentials/whs-7 -> 204
        DELETE /credentialLists/$c -> 204)"},
    {"access control lists", R"(
        POST /accessControlLists {"name":"L","ipRanges":[{"ipAddress":"198.51.100.16","range":28,"description":"HQ"},{"ipAddress":"10.0.1.1","range":24}]} -> 200 {"enabled":true,"ipRanges":[{"id":"*","range":28,"description":"HQ","accessControlListId":"*","updateTime":null},{"ipAddress":"10.0.1.1","range":24}],"trunks":[],"updateTime":null} =l
        GET /accessControlLists -> 200 {"accessControlLists":[{"id":"$l","ipRanges":[{},{}]}],"totalItems":1,"pageSize":500}
        PUT /accessControlLists/$l {"name":"M"} -> 200 {"name":"M","enabled":true,"ipRanges":[{},{}],"updateTime":"*"}
        PUT /accessControlLists/$l {"name":"M","enabled":false} -> 200 {"enabled":false}
        PUT /accessControlLists/$l {"name":"M"} -> 200 {"enabled":true}
        PUT /accessControlLists/$l {"enabled":true} -> 400
        PUT /accessControlLists/$l {"name":"M","ipRanges":[]} -> 400 {"status":"BAD_REQUEST","message":"Access Control Lists must contain at least one IP range"}
        POST /accessControlLists {"name":"L","ipRanges":[]} -> 400 {"message":"Access Control Lists must contain at least one IP range"}
        POST /accessControlLists {"name":"L"} -> 400
        POST /accessControlLists {"ipRanges":[{"ipAddress":"1.2.3.4"}]} -> 400
        POST /accessControlLists {"name":"L","ipRanges":["198.51.100.0/24"]} -> 400 {"status":"VALIDATION_FAILED","message":"Failed to read HTTP message"}
        POST /accessControlLists {"name":"L","ipRanges":[{"ipAddress":"198.51.100.0","range":"24"}]} -> 400 {"message":"Failed to read HTTP message","details":[{"fieldViolations":[{"field":"ipRanges[0].range"}]}]}
        GET /accessControlLists/nope -> 404
        GET /accessControlLists -> 200 {"totalItems":1})"},
    {"ranges", R"(
        POST /accessControlLists {"name":"L","enabled":true,"ipRanges":[{"ipAddress":"198.51.100.1"}]} -> 200 =l
        POST /accessControlLists/$l/ipRanges {"description":"Backup","ipAddress":"192.0.2.77","range":32} -> 200 {"accessControlListId":"$l","updateTime":null} =r
        POST /accessControlLists/$l/ipRanges {"ipAddress":"192.0.2.77"} -> 200 {"range":32,"description":null} =s
        GET /accessControlLists/$l/ipRanges -> 200 {"ipRanges":[{},{"id":"$r"},{"id":"$s"}],"totalItems":3}
        PUT /accessControlLists/$l/ipRanges/$r {"ipAddress":"192.0.2.80","range":29} -> 200 {"id":"$r","ipAddress":"192.0.2.80","range":29,"description":null,"updateTime":"*"}
        POST /accessControlLists/$l/ipRanges {"ipAddress":"192.0.2.77","range":0} -> 400 {"status":"VALIDATION_FAILED"}
        POST /accessControlLists/$l/ipRanges {"ipAddress":"192.0.2.77","range":33} -> 400
        POST /accessControlLists/$l/ipRanges {"ipAddress":"192.0.2.256"} -> 400
        POST /accessControlLists/$l/ipRanges {"ipAddress":"192.0.2.077"} -> 400
        POST /accessControlLists/$l/ipRanges {"ipAddress":"2001:db8::1"} -> 400
        POST /accessControlLists/$l/ipRanges {"ipAddress":"192.0.2.0/24"} -> 400
        PUT /accessControlLists/$l/ipRanges/nope {"ipAddress":"192.0.2.80"} -> 404
        DELETE /accessControlLists/$l/ipRanges/nope -> 404
        DELETE /accessControlLists/$l/ipRanges/$r -> 204
        DELETE /accessControlLists/$l/ipRanges/$s -> 204
        GET /accessControlLists/$l/ipRanges/$s -> 405)"},
    {"credential lists", R"(
        POST /credentialLists {"name":"C","credentials":[{"username":"whs-7","password":"Example-Only-9x"},{"username":"a/b ..","password":"Example-Only-9x"}]} -> 201 {"credentials":[{"id":"*","username":"whs-7","password":"-"},{"username":"a/b .."}],"updateTime":null} =c
        GET /credentialLists -> 200 {"credentialLists":[{"id":"$c","credentials":[{"username":"whs-7"},{}]}],"totalItems":1}
        GET /credentialLists/$c -> 200 {"name":"C"}
        PUT /credentialLists/$c {"name":"D","credentials":[]} -> 200 {"name":"D","credentials":[{},{}]}
        PUT /credentialLists/$c {} -> 400
        POST /credentialLists {"name":"E","credentials":[{"username":"whs-7","password":"Example-Only-9x"}]} -> 400 {"status":"BAD_REQUEST","message":"The provided username is unavailable"}
        POST /credentialLists {"name":"E","credentials":[{"username":"x","password":"Example-Only-9x"},{"username":"x","password":"Example-Only-9x"}]} -> 400
        POST /credentialLists {"name":"E","credentials":[{"username":"WHS-7","password":"Example-Only-9x"}]} -> 201
        POST /credentialLists {"name":"E"} -> 400
        POST /credentialLists {"credentials":[]} -> 400
        POST /credentialLists {"name":"E","credentials":[{"username":"y","password":"Short-9x"}]} -> 400 {"status":"VALIDATION_FAILED","details":[{"fieldViolations":[{"field":"credentials[0].password"}]}]}
        POST /credentialLists {"name":"E","credentials":[{"username":"y","password":"no-upper-case-9"}]} -> 400
        POST /credentialLists {"name":"E","credentials":[{"username":"y","password":"NO-LOWER-CASE-9"}]} -> 400
        POST /credentialLists {"name":"E","credentials":[{"username":"y","password":"No-Digit-At-All"}]} -> 400
        PUT /credentialLists/$c/credentials/whs-7 {"password":"Another-Sample-4Q"} -> 200 {"id":"*","username":"whs-7","password":"-"}
        PUT /credentialLists/$c/credentials/whs-7 {"password":"weak"} -> 400
        PUT /credentialLists/$c/credentials/nope {"password":"Another-Sample-4Q"} -> 404
        PUT /credentialLists/$c/credentials/a%2Fb%20.. {"password":"Another-Sample-4Q"} -> 200 {"username":"a/b .."}
        DELETE /credentialLists/$c/credentials/a%2Fb%20.. -> 204
        DELETE /credentialLists/$c/credentials/whs-7 -> 204
        GET /credentialLists/$c -> 200 {"credentials":[]}
        GET /credentialLists/$c/credentials -> 404 {"status":"NO_RESOURCE_FOUND"}
        POST /credentialLists/$c/credentials {} -> 404
        DELETE /credentialLists/$c -> 204
        DELETE /credentialLists/$c -> 404)"},
    {"country permissions", R"(
        GET /countryPermissions/PT -> 200 {"isoCode":"PT","name":"Portugal","continent":"Europe","countryDialingCodes":["+351"],"enabled":false}
        PUT /countryPermissions/PT {"enabled":true} -> 200 {"enabled":true}
        GET /countryPermissions/PT -> 200 {"enabled":true}
        GET /countryPermissions/US -> 200 {"enabled":true,"countryDialingCodes":["+1"]}
        GET /countryPermissions/%2A -> 200 {"isoCode":"*","enabled":false}
        PUT /countryPermissions/* {"enabled":true} -> 200 {"enabled":true}
        PUT /countryPermissions/PT {} -> 400
        PUT /countryPermissions/PT {"enabled":"true"} -> 400
        GET /countryPermissions/QQ -> 404
        PUT /countryPermissions/QQ {"enabled":true} -> 404
        DELETE /countryPermissions/PT -> 405)"},
    {"blocking rules", R"(
        POST /callBlockingRules {"name":"No premium lines","direction":"OUTBOUND","calleeCountry":"GB","calleeMatch":"909"} -> 200 {"direction":"outbound","callerCountry":null,"callerMatch":null,"calleeMatch":"909","updateTime":null} =r
        POST /callBlockingRules {"direction":"inbound"} -> 200 {"name":null,"direction":"inbound"} =s
        GET /callBlockingRules -> 200 {"callBlockingRules":[{"id":"$r"},{"id":"$s"}],"totalItems":2}
        GET /callBlockingRules?sort=direction,ascending -> 200 {"callBlockingRules":[{"id":"$s"},{"id":"$r"}]}
        PUT /callBlockingRules/$r {"direction":"OUTBOUND","calleeMatch":"+44909"} -> 200 {"name":null,"calleeCountry":null,"calleeMatch":"+44909","updateTime":"*"}
        POST /callBlockingRules {"name":"x"} -> 400
        POST /callBlockingRules {"direction":"BOTH"} -> 400 {"details":[{"fieldViolations":[{"field":"direction"}]}]}
        POST /callBlockingRules {"direction":"OUTBOUND","calleeCountry":"GBR"} -> 400
        POST /callBlockingRules {"direction":"OUTBOUND","calleeMatch":"12a"} -> 400
        GET /callBlockingRules/$r -> 405
        DELETE /callBlockingRules/$r -> 204
        DELETE /callBlockingRules/$r -> 404)"},
    {"numbers by the unpublished route", R"(
        POST /trunks {"name":"A","hostName":"one"} -> 201 =a
        POST /phoneNumbers {"sipTrunkId":"$a","phoneNumber":"+12015550123"} -> 201 {"id":"*","sipTrunkId":"$a","phoneNumber":"+12015550123","countryCode":"US","updateTime":null}
        GET /phoneNumbers/%2B12015550123 -> 200 {"sipTrunkId":"$a"}
        GET /phoneNumbers/+12015550123 -> 200 {"sipTrunkId":"$a"}
        GET /phoneNumbers/12015550123 -> 404
        POST /phoneNumbers {"sipTrunkId":"$a","phoneNumber":"+12015550123"} -> 400 {"message":"Phone Number '+12015550123' already exists"}
        POST /phoneNumbers {"sipTrunkId":"nope","phoneNumber":"+12015550124"} -> 404
        POST /phoneNumbers {"sipTrunkId":"$a","phoneNumber":"12015550124"} -> 400
        POST /phoneNumbers {"phoneNumber":"+12015550124"} -> 400
        POST /phoneNumbers {"sipTrunkId":"$a","phoneNumber":"+4721990100"} -> 201 {"countryCode":"NO"}
        GET /phoneNumbers?sipTrunkId=$a&sort=phoneNumber,descending -> 200 {"phoneNumbers":[{"phoneNumber":"+4721990100"},{"phoneNumber":"+12015550123"}],"totalItems":2}
        GET /phoneNumbers?sipTrunkId=nope -> 200 {"phoneNumbers":[],"totalItems":0}
        POST /phoneNumbers {"sipTrunkId":"","phoneNumber":"+12015550123"} -> 201 {"sipTrunkId":""}
        POST /phoneNumbers {"sipTrunkId":"","phoneNumber":"+12015550123"} -> 404
        GET /trunks/$a/phoneNumbers -> 404 {"status":"NO_RESOURCE_FOUND"}
        POST /trunks/$a/phoneNumbers {} -> 404 {"status":"NO_RESOURCE_FOUND"})"},
    {"projects", R"(
        POST /addProjects {"projectIds":["0f3c8f58-4a0e-4f0e-8f53-6a4f0d2b7c11","5d0c2a54-7a1f-4c7e-9a33-0b8f6f1e2d10"]} -> 200 {"addedProjects":["0f3c8f58-4a0e-4f0e-8f53-6a4f0d2b7c11"]}
        POST /addProjects {"projectIds":["0f3c8f58-4a0e-4f0e-8f53-6a4f0d2b7c11"]} -> 200 {"addedProjects":[]}
        POST /addProjects {"projectIds":["nope"]} -> 400 {"status":"BAD_REQUEST","message":"Project with id 'nope' is not enabled"}
        POST /addProjects {"projectIds":[""]} -> 400 {"status":"BAD_REQUEST","message":"Project with id '' is not enabled"}
        # All or nothing.
        POST /addProjects {"projectIds":["9d4c1b77-3c0e-4a51-8f0d-52b8a3e0c6f4","{9d4c1b77-3c0e-4a51-8f0d-52b8a3e0c6f5}"]} -> 400
        POST /addProjects {"projectIds":["9d4c1b77-3c0e-4a51-8f0d-52b8a3e0c6f4"]} -> 200 {"addedProjects":["9d4c1b77-3c0e-4a51-8f0d-52b8a3e0c6f4"]}
        POST /addProjects {} -> 400)"},
    {"paging", R"(
        POST /trunks {"name":"A","hostName":"one"} -> 201 =a
        POST /trunks {"name":"B","hostName":"two"} -> 201 =b
        POST /trunks {"name":"C","hostName":"three"} -> 201 =c
        GET /trunks?page=2&size=2 -> 200 {"trunks":[{"id":"$c"}],"totalItems":3,"pageNumber":2,"pageSize":2}
        GET /trunks?page=9&size=2 -> 200 {"trunks":[],"totalItems":3,"pageNumber":9}
        GET /trunks?size=500 -> 200
        GET /trunks?size=501 -> 400 {"status":"VALIDATION_FAILED"}
        GET /trunks?size=0 -> 400
        GET /trunks?page=0 -> 400
        GET /trunks?page=x -> 400)"},
    {"unknown paths and methods", R"(
        GET /nope -> 404 {"code":404,"status":"NO_RESOURCE_FOUND"}
        GET /trunks/ -> 404 {"status":"NO_RESOURCE_FOUND"}
        PATCH /trunks {} -> 405 {"code":405}
        PATCH /trunks/x {} -> 405
        DELETE /trunks -> 405
        POST /countryPermissions {} -> 405
        PUT /phoneNumbers/x {} -> 405
        GET /addProjects -> 405)"},
};

} // namespace

class SimulatorObjectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void createStampsAreFineAndLaterOnesWhole();
    void rangesThatStayKeepTheirId();
    void passwordsNeverComeBack();
};

void SimulatorObjectsTest::rules_data()
{
    QTest::addColumn<QString>("script");
    for (const Script &script : scripts)
        QTest::newRow(script.name) << QString::fromUtf8(script.lines);
}

void SimulatorObjectsTest::rules()
{
    QFETCH(QString, script);
    simulator::Options options;
    options.empty = true;
    options.oauthLimit = {};
    simulator::SimulatorServer server(options);
    QVERIFY(server.start());
    RawClient client(server);
    const QString problem = play(&client, script);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void SimulatorObjectsTest::createStampsAreFineAndLaterOnesWhole()
{
    simulator::Options options;
    options.empty = true;
    options.now = QDateTime(QDate(2026, 2, 3), QTime(9, 20, 11, 402), Qt::UTC);
    simulator::SimulatorServer server(options);
    QVERIFY(server.start());
    RawClient client(server);
    const QJsonObject created = client.call("POST", "/trunks", R"({"name":"A","hostName":"one"})").object();
    const QString stamp = created.value(u"createTime"_s).toString();
    QVERIFY2(stamp.startsWith(u"2026-02-03T09:20:11.402"_s) && stamp.size() > 24 && stamp.endsWith(u'Z'), qPrintable(stamp));
    const QByteArray path = "/trunks/" + created.value(u"id"_s).toString().toLatin1();
    QCOMPARE(client.call("GET", path).object().value(u"createTime"_s).toString(), u"2026-02-03T09:20:11Z"_s);
    server.advance(61'000);
    QCOMPARE(client.call("PUT", path, R"({"name":"A","hostName":"one"})").object().value(u"updateTime"_s).toString(), u"2026-02-03T09:21:12Z"_s);
    // Some resources leave the zone out.
    const QJsonObject rule = client.call("POST", "/callBlockingRules", R"({"direction":"INBOUND"})").object();
    QVERIFY(!rule.value(u"createTime"_s).toString().endsWith(u'Z'));
}

void SimulatorObjectsTest::rangesThatStayKeepTheirId()
{
    simulator::Options options;
    options.empty = true;
    simulator::SimulatorServer server(options);
    QVERIFY(server.start());
    RawClient client(server);
    const QJsonObject before = client.call("POST", "/accessControlLists",
        R"({"name":"L","enabled":true,"ipRanges":[{"ipAddress":"192.0.2.1"},{"ipAddress":"192.0.2.2"}]})").object();
    const QByteArray path = "/accessControlLists/" + before.value(u"id"_s).toString().toLatin1();
    const QJsonObject after = client.call("PUT", path,
        R"({"name":"L","enabled":true,"ipRanges":[{"ipAddress":"192.0.2.2","description":"kept"},{"ipAddress":"192.0.2.1","range":31}]})").object();
    const auto idOf = [](const QJsonObject &list, int index) {
        return list.value(u"ipRanges"_s).toArray().at(index).toObject().value(u"id"_s).toString();
    };
    QCOMPARE(idOf(after, 0), idOf(before, 1));
    QVERIFY(idOf(after, 1) != idOf(before, 0));
}

void SimulatorObjectsTest::passwordsNeverComeBack()
{
    simulator::Options options;
    options.empty = true;
    simulator::SimulatorServer server(options);
    QVERIFY(server.start());
    RawClient client(server);
    const QByteArray canary = "Canary-Secret-77";
    const RawReply created = client.call("POST", "/credentialLists",
                                         R"({"name":"C","credentials":[{"username":"u","password":")" + canary + "\"}]}");
    const QByteArray path = "/credentialLists/" + created.object().value(u"id"_s).toString().toLatin1();
    const RawReply changed = client.call("PUT", path + "/credentials/u", "{\"password\":\"" + canary + "\"}");
    QCOMPARE(changed.status, 200);
    QCOMPARE(server.snapshot().value(u"passwordChanges"_s).toObject().value(u"u"_s).toInt(), 1);
    for (const QByteArray &body : {created.body, changed.body, client.call("GET", path).body, QJsonDocument(server.snapshot()).toJson()})
        QVERIFY(!body.contains(canary) && !body.contains("simulator-secret"));
}

QTEST_GUILESS_MAIN(SimulatorObjectsTest)
#include "tst_simulatorobjects.moc"
