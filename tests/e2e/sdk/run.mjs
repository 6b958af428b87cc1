// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls every method that the vendor's library exports for Elastic SIP Trunking against the simulator at the given address
// and checks what comes back. Usage: node run.mjs BASE_URL PROJECT_ID KEY_ID KEY_SECRET

import assert from 'node:assert/strict';
import sdk from '@sinch/elastic-sip-trunking';

const [baseUrl, projectId, keyId, keySecret] = process.argv.slice(2);
const service = new sdk.ElasticSipTrunkingService({
  projectId, keyId, keySecret, authHostname: baseUrl, elasticSipTrunkingHostname: baseUrl,
});

const groups = ['sipTrunks', 'sipEndpoints', 'accessControlList', 'countryPermissions', 'calls', 'projects',
  'callBlockingRules', 'credentialLists'];
const inherited = ['constructor', 'client', 'getSinchClient', 'setHostname', 'setCredentials'];
const exported = groups.flatMap((group) => Object.getOwnPropertyNames(Object.getPrototypeOf(service[group]))
  .filter((name) => !inherited.includes(name)).map((name) => `${group}.${name}`));

const driven = new Map();
let failures = 0;

async function drive(name, data, check = () => {}) {
  const [group, method] = name.split('.');
  try {
    const answer = await service[group][method](data);
    check(answer);
    driven.set(name, driven.get(name) ?? true);
    console.log(`ok      ${name}`);
    return answer;
  } catch (error) {
    driven.set(name, false);
    failures += 1;
    console.log(`FAILED  ${name}: ${error.message ?? error}`);
    return undefined;
  }
}

const idOf = (object) => { assert.ok(object.id); };
const listHas = (id) => (page) => { assert.ok(page.data.some((item) => (item.id ?? item) === id)); };

// Trunk
const trunk = await drive('sipTrunks.create',
  { createSipTrunkRequestBody: { name: 'From the library', hostName: 'library-test', enableCallerName: true } },
  (answer) => { idOf(answer); assert.ok(answer.createTime instanceof Date); assert.equal(answer.domain, 'library-test.pstn.sinch.com'); });
const sipTrunkId = trunk.id;
const trunkId = trunk.id;
await drive('sipTrunks.get', { sipTrunkId }, (answer) => { assert.equal(answer.name, 'From the library'); });
await drive('sipTrunks.list', { size: 5 }, (page) => { assert.equal(page.data.length, 5); assert.ok(page.hasNextPage); });
await drive('sipTrunks.update',
  { sipTrunkId, updateSipTrunkRequestBody: { name: 'Renamed', hostName: 'library-test', enableCallerName: false } },
  (answer) => { assert.equal(answer.name, 'Renamed'); });

// All pages, through the library's own pager.
let seen = 0;
for await (const item of service.sipTrunks.list({ size: 5 })) { assert.ok(item.id); seen += 1; }
const whole = await service.sipTrunks.list({});
assert.equal(seen, whole.data.length);

// Access control lists
const acl = await drive('accessControlList.create',
  { createAccessControlListBody: { name: 'Offices', enabled: true, ipRanges: [{ description: 'HQ', ipAddress: '198.51.100.16', range: 28 }] } },
  (answer) => { idOf(answer); assert.equal(answer.ipRanges.length, 1); });
const id = acl.id;
await drive('accessControlList.get', { id }, (answer) => { assert.equal(answer.enabled, true); });
await drive('accessControlList.list', { size: 500 }, listHas(id));
await drive('accessControlList.update', { id, updateAccessControlListRequestBody: { name: 'Offices 2', enabled: false } },
  (answer) => { assert.equal(answer.enabled, false); assert.equal(answer.ipRanges.length, 1); });
const range = await drive('accessControlList.addIpRange',
  { accessControlListId: id, addIpRangeRequestBody: { description: 'Backup', ipAddress: '192.0.2.77', range: 32 } }, idOf);
await drive('accessControlList.updateIpRange',
  { accessControlListId: id, ipRangeId: range.id, updateIpRangeRequestBody: { description: 'Moved', ipAddress: '192.0.2.78', range: 31 } },
  (answer) => { assert.equal(answer.range, 31); });
await drive('accessControlList.listIpRanges', { accessControlListId: id }, listHas(range.id));
await drive('accessControlList.deleteIpRange', { accessControlListId: id, ipRangeId: range.id });

// Links, by both of the places where the library offers them
const attach = { trunkId, addAccessControlListToTrunkRequestBody: { accessControlListIds: [id] } };
await drive('sipTrunks.addAccessControlList', attach, (answer) => { assert.deepEqual(answer.accessControlListIds, [id]); });
await drive('sipTrunks.listAccessControlLists', { trunkId }, listHas(id));
await drive('sipTrunks.deleteAccessControlList', { trunkId, accessControlListId: id });
await drive('accessControlList.addToTrunk', attach);
await drive('accessControlList.listForTrunk', { trunkId }, listHas(id));
await drive('accessControlList.deleteFromTrunk', { trunkId, accessControlListId: id });
await drive('accessControlList.delete', { id });

// Credential lists
const list = await drive('credentialLists.create',
  { createCredentialListRequestBody: { name: 'Desk phones', credentials: [{ username: 'library-7', password: 'Example-Only-9x' },
    { username: 'library-8', password: 'Example-Only-9x' }] } },
  (answer) => { idOf(answer); assert.equal(answer.credentials.length, 2); });
await drive('credentialLists.get', { id: list.id }, (answer) => { assert.equal(answer.name, 'Desk phones'); });
await drive('credentialLists.list', {}, listHas(list.id));
await drive('credentialLists.update', { id: list.id, updateCredentialListRequestBody: { name: 'Phones' } },
  (answer) => { assert.equal(answer.name, 'Phones'); });
await drive('credentialLists.updateCredential',
  { id: list.id, username: 'library-7', updateCredentialPasswordRequestBody: { password: 'Another-Sample-4Q' } },
  (answer) => { assert.equal(answer.username, 'library-7'); });
const links = { credentialListIds: [list.id] };
await drive('sipTrunks.addCredentialLists', { trunkId, addCredentialListIdsToTrunkRequestBody: links });
await drive('sipTrunks.listCredentialLists', { trunkId, sort: ['name', 'ascending'] }, listHas(list.id));
await drive('credentialLists.listTrunks', { id: list.id }, listHas(trunkId));
await drive('sipTrunks.updateCredentialLists', { trunkId }, (answer) => { assert.deepEqual(answer.credentialListIds, []); });
await drive('sipTrunks.updateCredentialLists', { trunkId, updateCredentialListIdsForTrunkRequestBody: links },
  (answer) => { assert.deepEqual(answer.credentialListIds, [list.id]); });

// Endpoints
const endpoint = await drive('sipEndpoints.create',
  { sipTrunkId, createSipEndpointRequestBody: { name: 'SBC', address: '203.0.113.44', priority: 1 } },
  (answer) => { idOf(answer); assert.equal(answer.port, 5060); });
const registered = await drive('sipEndpoints.create',
  { sipTrunkId, createSipEndpointRequestBody: { name: 'Phone', isRegistered: true, credentialUsername: 'library-7', priority: 2 } }, idOf);
await drive('sipEndpoints.get', { sipTrunkId, sipEndpointId: registered.id }, (answer) => { assert.equal(answer.isRegistered, true); });
await drive('sipEndpoints.list', { sipTrunkId }, (page) => { assert.equal(page.data.length, 2); });
await drive('sipEndpoints.update',
  { sipTrunkId, sipEndpointId: endpoint.id, updateSipEndpointRequestBody: { name: 'SBC', address: '203.0.113.45', port: 5061, transport: 'TLS', priority: 1 } },
  (answer) => { assert.equal(answer.transport, 'TLS'); });
await drive('sipEndpoints.delete', { sipTrunkId, sipEndpointId: endpoint.id });
await drive('sipEndpoints.delete', { sipTrunkId, sipEndpointId: registered.id });

// Taking apart
await drive('sipTrunks.deleteCredentialList', { trunkId, credentialListId: list.id });
await drive('credentialLists.deleteCredential', { id: list.id, username: 'library-8' });
await drive('credentialLists.delete', { id: list.id });
await drive('sipTrunks.delete', { sipTrunkId });

// Project-wide settings
await drive('countryPermissions.list', {}, (answer) => { assert.ok(answer.countryPermissions.length > 200); });
await drive('countryPermissions.get', { isoCode: 'PT' }, (answer) => { assert.equal(answer.name, 'Portugal'); });
await drive('countryPermissions.update', { isoCode: 'PT', updateCountryPermissionRequestBody: { enabled: false } },
  (answer) => { assert.equal(answer.enabled, false); });
const rule = await drive('callBlockingRules.create',
  { createCallBlockingRuleRequestBody: { name: 'No premium lines', direction: 'OUTBOUND', calleeCountry: 'GB', calleeMatch: '909' } }, idOf);
await drive('callBlockingRules.list', {}, listHas(rule.id));
await drive('callBlockingRules.update',
  { id: rule.id, updateCallBlockingRuleRequestBody: { name: 'Changed', direction: 'INBOUND', callerMatch: '123' } },
  (answer) => { assert.equal(answer.name, 'Changed'); });
await drive('callBlockingRules.delete', { id: rule.id });
await drive('projects.add', { addProjectsRequestBody: { projectIds: ['0f3c8f58-4a0e-4f0e-8f53-6a4f0d2b7c11'] } },
  (answer) => { assert.equal(answer.addedProjects.length, 1); });

// Calls
const since = new Date(Date.now() - 20 * 24 * 3600 * 1000);
await drive('calls.find', { createTimeRange: { from: since, to: new Date() }, direction: ['INBOUND', 'OUTBOUND'], size: 50 },
  (page) => { assert.equal(page.data.length, 50); assert.ok(page.data[0].createTime instanceof Date); assert.ok(page.hasNextPage); });
// The library sends the plus of a number as it is; the service reads a space and makes a plus of it again.
await drive('calls.find', { createTimeRange: { from: since }, from: '+47', callResult: ['COMPLETED'] },
  (page) => { assert.ok(page.data.length > 0); for (const call of page.data) assert.match(call.from, /^(sip:)?\+?47/); });
await drive('calls.export', { createTimeRange: { from: since }, direction: ['OUTBOUND'], fileName: 'outbound.csv' },
  (file) => { assert.equal(file.fileName, 'outbound.csv'); assert.ok(file.data.split('\n').length > 10); });

const missing = exported.filter((name) => !driven.has(name));
for (const name of missing) console.log(`MISSING ${name}`);
console.log(`${driven.size} of ${exported.length} methods driven, ${failures} failures`);
process.exit(failures === 0 && missing.length === 0 && exported.length > 0 ? 0 : 1);
