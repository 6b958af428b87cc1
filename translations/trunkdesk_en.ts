<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%Ln network(s) that cover it exactly</source>
        <translation>
            <numerusform>%Ln network that covers it exactly</numerusform>
            <numerusform>%Ln networks that cover it exactly</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AccessControlPage</name>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln list</numerusform>
            <numerusform>%Ln lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s)</source>
        <translation>
            <numerusform>%Ln range</numerusform>
            <numerusform>%Ln ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%2) is used by %Ln trunk(s): %3.</source>
        <translation>
            <numerusform>“%1” (%2) is used by %Ln trunk: %3.</numerusform>
            <numerusform>“%1” (%2) is used by %Ln trunks: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) are due: the end that their note names has come.</source>
        <translation>
            <numerusform>%Ln entry is due: the end that its note names has come.</numerusform>
            <numerusform>%Ln entries are due: the end that their note names has come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln due entry(ies)</source>
        <translation>
            <numerusform>Remove %Ln due entry</numerusform>
            <numerusform>Remove %Ln due entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %Ln finding(s)</source>
        <translation>
            <numerusform>Fix %Ln finding</numerusform>
            <numerusform>Fix %Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Staged what puts %Ln finding(s) right.</source>
        <translation>
            <numerusform>Staged what puts %Ln finding right.</numerusform>
            <numerusform>Staged what puts %Ln findings right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a decision of yours.</source>
        <translation>
            <numerusform>%Ln needs a decision of yours.</numerusform>
            <numerusform>%Ln need a decision of yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s) copied.</source>
        <translation>
            <numerusform>%Ln range copied.</numerusform>
            <numerusform>%Ln ranges copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s) written to %1.</source>
        <translation>
            <numerusform>%Ln range written to %1.</numerusform>
            <numerusform>%Ln ranges written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the end of %Ln entry(ies)</source>
        <translation>
            <numerusform>Set the end of %Ln entry</numerusform>
            <numerusform>Set the end of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the end off %Ln entry(ies)</source>
        <translation>
            <numerusform>Take the end off %Ln entry</numerusform>
            <numerusform>Take the end off %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AccessDetail</name>
    <message numerus="yes">
        <source>%Ln range(s) selected</source>
        <translation>
            <numerusform>%Ln range selected</numerusform>
            <numerusform>%Ln ranges selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln trunk(s)</source>
        <translation>
            <numerusform>Used by %Ln trunk</numerusform>
            <numerusform>Used by %Ln trunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) selected</source>
        <translation>
            <numerusform>%Ln list selected</numerusform>
            <numerusform>%Ln lists selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s)</source>
        <translation>
            <numerusform>%Ln range</numerusform>
            <numerusform>%Ln ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AccessFindings</name>
    <message numerus="yes">
        <source>and %Ln more finding(s)</source>
        <translation>
            <numerusform>and %Ln more finding</numerusform>
            <numerusform>and %Ln more findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stages %Ln change(s) that put it right. Nothing is sent before you apply.</source>
        <translation>
            <numerusform>Stages %Ln change that puts it right. Nothing is sent before you apply.</numerusform>
            <numerusform>Stages %Ln changes that put it right. Nothing is sent before you apply.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AccessGestures</name>
    <message numerus="yes">
        <source>Add %Ln range(s) to %1</source>
        <translation>
            <numerusform>Add %Ln range to %1</numerusform>
            <numerusform>Add %Ln ranges to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln range(s)</source>
        <translation>
            <numerusform>Remove %Ln range</numerusform>
            <numerusform>Remove %Ln ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln range(s) to %1</source>
        <translation>
            <numerusform>Move %Ln range to %1</numerusform>
            <numerusform>Move %Ln ranges to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln range(s) into %1</source>
        <translation>
            <numerusform>Import %Ln range into %1</numerusform>
            <numerusform>Import %Ln ranges into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AccessReport</name>
    <message numerus="yes">
        <source>%Ln more range(s): in the saved and printed report.</source>
        <translation>
            <numerusform>%Ln more range: in the saved and printed report.</numerusform>
            <numerusform>%Ln more ranges: in the saved and printed report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls are permitted to %Ln countries or areas.</source>
        <translation>
            <numerusform>Calls are permitted to %Ln country or area.</numerusform>
            <numerusform>Calls are permitted to %Ln countries or areas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trunk(s).</source>
        <translation>
            <numerusform>%Ln trunk.</numerusform>
            <numerusform>%Ln trunks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AccessReportDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) written to %1.</source>
        <translation>
            <numerusform>%Ln line written to %1.</numerusform>
            <numerusform>%Ln lines written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AddUserDialog</name>
    <message numerus="yes">
        <source>The new user goes into a list of its own, attached to the %Ln trunk(s) of “%1” as well. Nothing changes for the present users.</source>
        <translation>
            <numerusform>The new user goes into a list of its own, attached to the %Ln trunk of “%1” as well. Nothing changes for the present users.</numerusform>
            <numerusform>The new user goes into a list of its own, attached to the %Ln trunks of “%1” as well. Nothing changes for the present users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new list with the new user and a successor for each of the %Ln present user(s) replaces “%1”. User names are given once in a project, so the successors have other names and passwords, and the devices have to be told. Both lists work until you take the old one away.</source>
        <translation>
            <numerusform>A new list with the new user and a successor for each of the %Ln present user replaces “%1”. User names are given once in a project, so the successors have other names and passwords, and the devices have to be told. Both lists work until you take the old one away.</numerusform>
            <numerusform>A new list with the new user and a successor for each of the %Ln present users replaces “%1”. User names are given once in a project, so the successors have other names and passwords, and the devices have to be told. Both lists work until you take the old one away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AddressPicture</name>
    <message numerus="yes">
        <source>%Ln range(s)</source>
        <translation>
            <numerusform>%Ln range</numerusform>
            <numerusform>%Ln ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln list</numerusform>
            <numerusform>%Ln lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more range(s) here: zoom in.</source>
        <translation>
            <numerusform>%Ln more range here: zoom in.</numerusform>
            <numerusform>%Ln more ranges here: zoom in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) cannot be read as a network and cannot be drawn.</source>
        <translation>
            <numerusform>%Ln entry cannot be read as a network and cannot be drawn.</numerusform>
            <numerusform>%Ln entries cannot be read as a network and cannot be drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AssignDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) leave(s) another trunk.</source>
        <translation>
            <numerusform>%Ln number leaves another trunk.</numerusform>
            <numerusform>%Ln numbers leave another trunk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln number(s)</source>
        <translation>
            <numerusform>Assign %Ln number</numerusform>
            <numerusform>Assign %Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::BlockingRulePage</name>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for inbound calls</source>
        <translation>
            <numerusform>%Ln for inbound calls</numerusform>
            <numerusform>%Ln for inbound calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln blocking rule(s)</source>
        <translation>
            <numerusform>Delete %Ln blocking rule</numerusform>
            <numerusform>Delete %Ln blocking rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CallPage</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) written to %1.</source>
        <translation>
            <numerusform>%Ln call written to %1.</numerusform>
            <numerusform>%Ln calls written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CallVolumeChart</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ChangeActs</name>
    <message numerus="yes">
        <source>%Ln step(s) done</source>
        <translation>
            <numerusform>%Ln step done</numerusform>
            <numerusform>%Ln steps done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not done</source>
        <translation>
            <numerusform>%Ln not done</numerusform>
            <numerusform>%Ln not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln not known</numerusform>
            <numerusform>%Ln not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)</source>
        <translation>
            <numerusform>Discard %Ln change</numerusform>
            <numerusform>Discard %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged change(s) discarded. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln staged change discarded. Undo brings it back.</numerusform>
            <numerusform>%Ln staged changes discarded. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way at Sinch</source>
        <translation>
            <numerusform>%Ln under way at Sinch</numerusform>
            <numerusform>%Ln under way at Sinch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ChangesPage</name>
    <message numerus="yes">
        <source>%Ln staged</source>
        <translation>
            <numerusform>%Ln staged</numerusform>
            <numerusform>%Ln staged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln write(s) in the journal shown</source>
        <translation>
            <numerusform>%Ln write in the journal shown</numerusform>
            <numerusform>%Ln writes in the journal shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln write(s) exported to %1</source>
        <translation>
            <numerusform>%Ln write exported to %1</numerusform>
            <numerusform>%Ln writes exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CheckBar</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) beyond the first 200 are left out</source>
        <translation>
            <numerusform>%Ln address beyond the first 200 is left out</numerusform>
            <numerusform>%Ln addresses beyond the first 200 are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CheckMenuButton</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ConnectWindow</name>
    <message numerus="yes">
        <source>The connection works: %Ln trunk(s) read in %1 ms. Nothing was changed.</source>
        <translation>
            <numerusform>The connection works: %Ln trunk read in %1 ms. Nothing was changed.</numerusform>
            <numerusform>The connection works: %Ln trunks read in %1 ms. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CountryCodesDialog</name>
    <message numerus="yes">
        <source>%Ln found: %1</source>
        <translation>
            <numerusform>%Ln found: %1</numerusform>
            <numerusform>%Ln found: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln countries</source>
        <translation>
            <numerusform>Open %Ln country</numerusform>
            <numerusform>Open %Ln countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln countries</source>
        <translation>
            <numerusform>Close %Ln country</numerusform>
            <numerusform>Close %Ln countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CountryDetail</name>
    <message numerus="yes">
        <source>%Ln countries selected</source>
        <translation>
            <numerusform>%Ln country selected</numerusform>
            <numerusform>%Ln countries selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outbound call(s) to it in the last 24 h; answered: %1.</source>
        <translation>
            <numerusform>%Ln outbound call to it in the last 24 h; answered: %1.</numerusform>
            <numerusform>%Ln outbound calls to it in the last 24 h; answered: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more may have gone there: the dialling code is shared.</source>
        <translation>
            <numerusform>%Ln more may have gone there: the dialling code is shared.</numerusform>
            <numerusform>%Ln more may have gone there: the dialling code is shared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CountryPage</name>
    <message numerus="yes">
        <source>%Ln of %1 countries open</source>
        <translation>
            <numerusform>%Ln of %1 countries open</numerusform>
            <numerusform>%Ln of %1 countries open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for all %Ln trunk(s) of the project at once</source>
        <translation>
            <numerusform>for the one trunk of the project</numerusform>
            <numerusform>for all %Ln trunks of the project at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Open %Ln countries</source>
        <translation>
            <numerusform>&amp;Open %Ln country</numerusform>
            <numerusform>&amp;Open %Ln countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Close %Ln countries</source>
        <translation>
            <numerusform>&amp;Close %Ln country</numerusform>
            <numerusform>&amp;Close %Ln countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln countries</source>
        <translation>
            <numerusform>Open %Ln country</numerusform>
            <numerusform>Open %Ln countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln countries</source>
        <translation>
            <numerusform>Close %Ln country</numerusform>
            <numerusform>Close %Ln countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Staged: %Ln countries open, for all trunks of the project. One undo takes them all back.</source>
        <translation>
            <numerusform>Staged: %Ln country open, for all trunks of the project. One undo takes it back.</numerusform>
            <numerusform>Staged: %Ln countries open, for all trunks of the project. One undo takes them all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Staged: %Ln countries closed, for all trunks of the project. One undo takes them all back.</source>
        <translation>
            <numerusform>Staged: %Ln country closed, for all trunks of the project. One undo takes it back.</numerusform>
            <numerusform>Staged: %Ln countries closed, for all trunks of the project. One undo takes them all back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CoverageBand</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CredentialDetail</name>
    <message numerus="yes">
        <source>%Ln list(s) selected</source>
        <translation>
            <numerusform>%Ln list selected</numerusform>
            <numerusform>%Ln lists selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln trunk(s)</source>
        <translation>
            <numerusform>Used by %Ln trunk</numerusform>
            <numerusform>Used by %Ln trunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln user(s)</source>
        <translation>
            <numerusform>Remove %Ln user</numerusform>
            <numerusform>Remove %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln user(s)…</source>
        <translation>
            <numerusform>Rotate %Ln user…</numerusform>
            <numerusform>Rotate %Ln users…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln trunk(s), as far as they are loaded</source>
        <translation>
            <numerusform>Used by %Ln trunk, as far as they are loaded</numerusform>
            <numerusform>Used by %Ln trunks, as far as they are loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CredentialGestures</name>
    <message numerus="yes">
        <source>Remove %Ln user(s)</source>
        <translation>
            <numerusform>Remove %Ln user</numerusform>
            <numerusform>Remove %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln list(s)</source>
        <translation>
            <numerusform>Delete %Ln list</numerusform>
            <numerusform>Delete %Ln lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CredentialPage</name>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln list</numerusform>
            <numerusform>%Ln lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) on no trunk</source>
        <translation>
            <numerusform>%Ln list on no trunk</numerusform>
            <numerusform>%Ln lists on no trunk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged password(s) are no longer in memory: passwords are never stored. Enter them again, or take the users back.</source>
        <translation>
            <numerusform>%Ln staged password is no longer in memory: passwords are never stored. Enter it again, or take the user back.</numerusform>
            <numerusform>%Ln staged passwords are no longer in memory: passwords are never stored. Enter them again, or take the users back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trunk(s): %1</source>
        <translation>
            <numerusform>%Ln trunk: %1</numerusform>
            <numerusform>%Ln trunks: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln endpoint(s): %1</source>
        <translation>
            <numerusform>%Ln endpoint: %1</numerusform>
            <numerusform>%Ln endpoints: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::EndpointTable</name>
    <message numerus="yes">
        <source>%Ln endpoint(s)</source>
        <translation>
            <numerusform>%Ln endpoint</numerusform>
            <numerusform>%Ln endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enabled</source>
        <translation>
            <numerusform>%Ln enabled</numerusform>
            <numerusform>%Ln enabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with something to look at</source>
        <translation>
            <numerusform>%Ln with something to look at</numerusform>
            <numerusform>%Ln with something to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln endpoint(s) selected</source>
        <translation>
            <numerusform>%Ln endpoint selected</numerusform>
            <numerusform>%Ln endpoints selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::EverythingDialog</name>
    <message numerus="yes">
        <source>%Ln entry(ies) found</source>
        <translation>
            <numerusform>%Ln entry found</numerusform>
            <numerusform>%Ln entries found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be removed</source>
        <translation>
            <numerusform>%Ln to be removed</numerusform>
            <numerusform>%Ln to be removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage removing %Ln entry(ies)</source>
        <translation>
            <numerusform>Stage removing %Ln entry</numerusform>
            <numerusform>Stage removing %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::FindDialog</name>
    <message numerus="yes">
        <source>%Ln result(s). Return goes there, Esc closes.</source>
        <translation>
            <numerusform>%Ln result. Return goes there, Esc closes.</numerusform>
            <numerusform>%Ln results. Return goes there, Esc closes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::HandoverSheet</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln range(s)</source>
        <translation>
            <numerusform>%Ln range</numerusform>
            <numerusform>%Ln ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1.</source>
        <translation>
            <numerusform>%Ln request, %1.</numerusform>
            <numerusform>%Ln requests, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more range(s) left out: one change set adds at most 10,000. Import the rest once these are applied.</source>
        <translation>
            <numerusform>%Ln more range left out: one change set adds at most 10,000. Import the rest once these are applied.</numerusform>
            <numerusform>%Ln more ranges left out: one change set adds at most 10,000. Import the rest once these are applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln range(s)</source>
        <translation>
            <numerusform>Stage %Ln range</numerusform>
            <numerusform>Stage %Ln ranges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ImportWords</name>
    <message numerus="yes">
        <source>about %Ln s</source>
        <translation>
            <numerusform>about %Ln s</numerusform>
            <numerusform>about %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min</source>
        <translation>
            <numerusform>about %Ln min</numerusform>
            <numerusform>about %Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::JobDialog</name>
    <message numerus="yes">
        <source>&amp;Wait %Ln min longer</source>
        <translation>
            <numerusform>&amp;Wait %Ln min longer</numerusform>
            <numerusform>&amp;Wait %Ln min longer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::JobWords</name>
    <message numerus="yes">
        <source>Add %1 to %Ln list(s)</source>
        <translation>
            <numerusform>Add %1 to %Ln list</numerusform>
            <numerusform>Add %1 to %Ln lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln new endpoint(s) before the old</source>
        <translation>
            <numerusform>Put %Ln new endpoint before the old one</numerusform>
            <numerusform>Put %Ln new endpoints before the old ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Navigation</name>
    <message numerus="yes">
        <source>%1, %Ln need(s) attention</source>
        <translation>
            <numerusform>%1, %Ln needs attention</numerusform>
            <numerusform>%1, %Ln need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NewTrunkDialog</name>
    <message numerus="yes">
        <source>Stages %Ln change(s) as one undo step, in the order that Sinch accepts. Nothing is sent before you apply.</source>
        <translation>
            <numerusform>Stages %Ln change as one undo step, in the order that Sinch accepts. Nothing is sent before you apply.</numerusform>
            <numerusform>Stages %Ln changes as one undo step, in the order that Sinch accepts. Nothing is sent before you apply.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NumberDetail</name>
    <message numerus="yes">
        <source>%Ln number(s) selected</source>
        <translation>
            <numerusform>%Ln number selected</numerusform>
            <numerusform>%Ln numbers selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on a trunk</source>
        <translation>
            <numerusform>%Ln on a trunk</numerusform>
            <numerusform>%Ln on a trunk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <translation>
            <numerusform>%Ln under way</numerusform>
            <numerusform>%Ln under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NumberPage</name>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unassigned</source>
        <translation>
            <numerusform>%Ln unassigned</numerusform>
            <numerusform>%Ln unassigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <translation>
            <numerusform>%Ln under way</numerusform>
            <numerusform>%Ln under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inconsistent</source>
        <translation>
            <numerusform>%Ln inconsistent</numerusform>
            <numerusform>%Ln inconsistent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln number(s) to %1</source>
        <translation>
            <numerusform>Assign %Ln number to %1</numerusform>
            <numerusform>Assign %Ln numbers to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln number(s) off the trunk</source>
        <translation>
            <numerusform>Take %Ln number off the trunk</numerusform>
            <numerusform>Take %Ln numbers off the trunk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln number(s) again</source>
        <translation>
            <numerusform>Try %Ln number again</numerusform>
            <numerusform>Try %Ln numbers again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln rule(s) could not be judged, because not everything is loaded.</source>
        <translation>
            <numerusform>%Ln rule could not be judged, because not everything is loaded.</numerusform>
            <numerusform>%Ln rules could not be judged, because not everything is loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed since your last look: %Ln</source>
        <translation>
            <numerusform>Changed since your last look: %Ln</numerusform>
            <numerusform>Changed since your last look: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::PolicyTestDialog</name>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <translation>
            <numerusform>%Ln test</numerusform>
            <numerusform>%Ln tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fail(s) now</source>
        <translation>
            <numerusform>%Ln fails now</numerusform>
            <numerusform>%Ln fail now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fail(s) after the staged changes</source>
        <translation>
            <numerusform>%Ln fails after the staged changes</numerusform>
            <numerusform>%Ln fail after the staged changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be judged</source>
        <translation>
            <numerusform>%Ln cannot be judged</numerusform>
            <numerusform>%Ln cannot be judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) removed.</source>
        <translation>
            <numerusform>%Ln test removed.</numerusform>
            <numerusform>%Ln tests removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ProjectActs</name>
    <message numerus="yes">
        <source>Add %Ln project(s)</source>
        <translation>
            <numerusform>Add %Ln project</numerusform>
            <numerusform>Add %Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) added.</source>
        <translation>
            <numerusform>%Ln project added.</numerusform>
            <numerusform>%Ln projects added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) known to Elastic SIP Trunking already: nothing changed for them.</source>
        <translation>
            <numerusform>%Ln project known to Elastic SIP Trunking already: nothing changed for it.</numerusform>
            <numerusform>%Ln projects known to Elastic SIP Trunking already: nothing changed for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ProjectsDialog</name>
    <message numerus="yes">
        <source>Stage %Ln project(s)</source>
        <translation>
            <numerusform>Stage %Ln project</numerusform>
            <numerusform>Stage %Ln projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RangeDialog</name>
    <message numerus="yes">
        <source>Add %Ln range(s) to %1</source>
        <translation>
            <numerusform>Add %Ln range to %1</numerusform>
            <numerusform>Add %Ln ranges to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RangesField</name>
    <message numerus="yes">
        <source>%Ln network(s) that cover it exactly</source>
        <translation>
            <numerusform>%Ln network that covers it exactly</numerusform>
            <numerusform>%Ln networks that cover it exactly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s)</source>
        <translation>
            <numerusform>%Ln range</numerusform>
            <numerusform>%Ln ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) cannot be used: correct or remove.</source>
        <translation>
            <numerusform>%Ln entry cannot be used: correct or remove it.</numerusform>
            <numerusform>%Ln entries cannot be used: correct or remove them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ReplaceDialog</name>
    <message numerus="yes">
        <source>%Ln trunk(s)</source>
        <translation>
            <numerusform>%Ln trunk</numerusform>
            <numerusform>%Ln trunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How long calls last here is not known: no call of the last %Ln day(s) is fetched. Choose a time that covers the longest.</source>
        <translation>
            <numerusform>How long calls last here is not known: no call of the last %Ln day is fetched. Choose a time that covers the longest.</numerusform>
            <numerusform>How long calls last here is not known: no call of the last %Ln days is fetched. Choose a time that covers the longest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest call of the last %Ln day(s), as far as they are fetched, lasted %1.</source>
        <translation>
            <numerusform>The longest call of the last %Ln day, as far as it is fetched, lasted %1.</numerusform>
            <numerusform>The longest call of the last %Ln days, as far as they are fetched, lasted %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ReviewDialog</name>
    <message numerus="yes">
        <source>%Ln change(s) for %1, PRODUCTION</source>
        <translation>
            <numerusform>%Ln change for %1, PRODUCTION</numerusform>
            <numerusform>%Ln changes for %1, PRODUCTION</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) for %1</source>
        <translation>
            <numerusform>%Ln change for %1</numerusform>
            <numerusform>%Ln changes for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), one after the other.</source>
        <translation>
            <numerusform>%Ln request.</numerusform>
            <numerusform>%Ln requests, one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more conflict(s) follow(s).</source>
        <translation>
            <numerusform>%Ln more conflict follows.</numerusform>
            <numerusform>%Ln more conflicts follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more trunk(s)</source>
        <translation>
            <numerusform>%1 and %Ln more trunk</numerusform>
            <numerusform>%1 and %Ln more trunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s) to %1</source>
        <translation>
            <numerusform>Apply %Ln change to %1</numerusform>
            <numerusform>Apply %Ln changes to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ReviewTests</name>
    <message numerus="yes">
        <source>%Ln policy test(s) fail(s) because of these changes.</source>
        <translation>
            <numerusform>%Ln policy test fails because of these changes.</numerusform>
            <numerusform>%Ln policy tests fail because of these changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy test(s) failed before these changes and still fail(s).</source>
        <translation>
            <numerusform>%Ln policy test failed before these changes and still fails.</numerusform>
            <numerusform>%Ln policy tests failed before these changes and still fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy test(s) cannot be judged.</source>
        <translation>
            <numerusform>%Ln policy test cannot be judged.</numerusform>
            <numerusform>%Ln policy tests cannot be judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I have seen that %Ln test(s) fail(s)</source>
        <translation>
            <numerusform>I have seen that %Ln test fails</numerusform>
            <numerusform>I have seen that %Ln tests fail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RotationDialog</name>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>Stage %Ln change</numerusform>
            <numerusform>Stage %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create “%1” with %Ln user(s)</source>
        <translation>
            <numerusform>Create “%1” with %Ln user</numerusform>
            <numerusform>Create “%1” with %Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RuleDetail</name>
    <message numerus="yes">
        <source>%Ln rule(s) selected</source>
        <translation>
            <numerusform>%Ln rule selected</numerusform>
            <numerusform>%Ln rules selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RuleHitsView</name>
    <message numerus="yes">
        <source>Would have met %Ln of %1 inbound call(s) of the last 24 h; answered: %2.</source>
        <translation>
            <numerusform>Would have met %Ln of %1 inbound calls of the last 24 h; answered: %2.</numerusform>
            <numerusform>Would have met %Ln of %1 inbound calls of the last 24 h; answered: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have met %Ln of %1 outbound call(s) of the last 24 h; answered: %2.</source>
        <translation>
            <numerusform>Would have met %Ln of %1 outbound calls of the last 24 h; answered: %2.</numerusform>
            <numerusform>Would have met %Ln of %1 outbound calls of the last 24 h; answered: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more call(s) may be met: which country they belong to is not known.</source>
        <translation>
            <numerusform>%Ln more call may be met: which country it belongs to is not known.</numerusform>
            <numerusform>%Ln more calls may be met: which country they belong to is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::StagedBar</name>
    <message numerus="yes">
        <source>Staged %Ln change(s)</source>
        <translation>
            <numerusform>Staged %Ln change</numerusform>
            <numerusform>Staged %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s) to %1</source>
        <translation>
            <numerusform>Apply %Ln change to %1</numerusform>
            <numerusform>Apply %Ln changes to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln change(s) for %1…</source>
        <translation>
            <numerusform>Review %Ln change for %1…</numerusform>
            <numerusform>Review %Ln changes for %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) with what changed at Sinch</source>
        <translation>
            <numerusform>%Ln conflict with what changed at Sinch</numerusform>
            <numerusform>%Ln conflicts with what changed at Sinch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy test(s) fail(s)</source>
        <translation>
            <numerusform>%Ln policy test fails</numerusform>
            <numerusform>%Ln policy tests fail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::StatusPanel</name>
    <message numerus="yes">
        <source>%Ln open job(s)</source>
        <translation>
            <numerusform>%Ln open job</numerusform>
            <numerusform>%Ln open jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TableExport</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TablePage</name>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TrunkChoiceDialog</name>
    <message numerus="yes">
        <source>attach to %Ln trunk(s)</source>
        <translation>
            <numerusform>attach to %Ln trunk</numerusform>
            <numerusform>attach to %Ln trunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>detach from %Ln trunk(s)</source>
        <translation>
            <numerusform>detach from %Ln trunk</numerusform>
            <numerusform>detach from %Ln trunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>Stage %Ln change</numerusform>
            <numerusform>Stage %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TrunkDetail</name>
    <message numerus="yes">
        <source>%Ln trunk(s) selected</source>
        <translation>
            <numerusform>%Ln trunk selected</numerusform>
            <numerusform>%Ln trunks selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TrunkGestures</name>
    <message numerus="yes">
        <source>Detach %Ln list(s) from %1</source>
        <translation>
            <numerusform>Detach %Ln list from %1</numerusform>
            <numerusform>Detach %Ln lists from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln trunk(s)</source>
        <translation>
            <numerusform>Delete %Ln trunk</numerusform>
            <numerusform>Delete %Ln trunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln number(s) off its trunk</source>
        <translation>
            <numerusform>Take %Ln number off its trunk</numerusform>
            <numerusform>Take %Ln numbers off their trunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln endpoint(s)</source>
        <translation>
            <numerusform>Remove %Ln endpoint</numerusform>
            <numerusform>Remove %Ln endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln endpoint(s)</source>
        <translation>
            <numerusform>Enable %Ln endpoint</numerusform>
            <numerusform>Enable %Ln endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln endpoint(s)</source>
        <translation>
            <numerusform>Disable %Ln endpoint</numerusform>
            <numerusform>Disable %Ln endpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TrunkTable</name>
    <message numerus="yes">
        <source>%Ln trunk(s)</source>
        <translation>
            <numerusform>%Ln trunk</numerusform>
            <numerusform>%Ln trunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) assigned</source>
        <translation>
            <numerusform>%Ln number assigned</numerusform>
            <numerusform>%Ln numbers assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln endpoint(s)</source>
        <translation>
            <numerusform>%Ln endpoint</numerusform>
            <numerusform>%Ln endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached list(s)</source>
        <translation>
            <numerusform>%Ln attached list</numerusform>
            <numerusform>%Ln attached lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TrunkWords</name>
    <message numerus="yes">
        <source>%Ln endpoint(s) register(s) at the old domain and fall silent.</source>
        <translation>
            <numerusform>%Ln endpoint registers at the old domain and falls silent.</numerusform>
            <numerusform>%Ln endpoints register at the old domain and fall silent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::UntilDialog</name>
    <message numerus="yes">
        <source>Stage %Ln note(s)</source>
        <translation>
            <numerusform>Stage %Ln note</numerusform>
            <numerusform>Stage %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::AccessRow</name>
    <message numerus="yes">
        <source>%Ln range(s)</source>
        <translation>
            <numerusform>%Ln range</numerusform>
            <numerusform>%Ln ranges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::CallPath</name>
    <message numerus="yes">
        <source>%Ln address(es) away</source>
        <translation>
            <numerusform>%Ln address away</numerusform>
            <numerusform>%Ln addresses away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::CallWords</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days left</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours left</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ChangeText</name>
    <message numerus="yes">
        <source>Add %Ln projects</source>
        <translation>
            <numerusform>Add %Ln project</numerusform>
            <numerusform>Add %Ln projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Check</name>
    <message numerus="yes">
        <source>%1 and %Ln more trunk(s)</source>
        <translation>
            <numerusform>%1 and %Ln more trunk</numerusform>
            <numerusform>%1 and %Ln more trunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The nearest is %1 on %2: %Ln address(es) away.</source>
        <translation>
            <numerusform>The nearest is %1 on %2: %Ln address away.</numerusform>
            <numerusform>The nearest is %1 on %2: %Ln addresses away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 passes on none of %Ln trunk(s).</source>
        <translation>
            <numerusform>%1 does not pass on the one trunk.</numerusform>
            <numerusform>%1 passes on none of %Ln trunks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not on %Ln other(s).</source>
        <translation>
            <numerusform>Not on %Ln other.</numerusform>
            <numerusform>Not on %Ln others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known on %Ln trunk(s).</source>
        <translation>
            <numerusform>Not known on %Ln trunk.</numerusform>
            <numerusform>Not known on %Ln trunks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more address(es): see the table.</source>
        <translation>
            <numerusform>%Ln more address: see the table.</numerusform>
            <numerusform>%Ln more addresses: see the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After the staged changes %Ln answer(s) will be different.</source>
        <translation>
            <numerusform>After the staged changes %Ln answer will be different.</numerusform>
            <numerusform>After the staged changes %Ln answers will be different.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No list in force holds it. The nearest is %1: %Ln address(es) away.</source>
        <translation>
            <numerusform>No list in force holds it. The nearest is %1: %Ln address away.</numerusform>
            <numerusform>No list in force holds it. The nearest is %1: %Ln addresses away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a user of none of %Ln trunk(s).</source>
        <translation>
            <numerusform>%1 is no user of the one trunk.</numerusform>
            <numerusform>%1 is a user of none of %Ln trunks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::CheckModel</name>
    <message numerus="yes">
        <source>%1: %Ln address(es) away</source>
        <translation>
            <numerusform>%1: %Ln address away</numerusform>
            <numerusform>%1: %Ln addresses away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::EffectModel</name>
    <message numerus="yes">
        <source>%Ln trunk(s) wider</source>
        <translation>
            <numerusform>%Ln trunk wider</numerusform>
            <numerusform>%Ln trunks wider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln narrower</source>
        <translation>
            <numerusform>%Ln narrower</numerusform>
            <numerusform>%Ln narrower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refuse(s) all</source>
        <translation>
            <numerusform>%Ln refuses all</numerusform>
            <numerusform>%Ln refuse all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln not known</numerusform>
            <numerusform>%Ln not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::EndpointModel</name>
    <message numerus="yes">
        <source>Priority %1, shared by %Ln endpoint(s): calls go to them in turn</source>
        <translation>
            <numerusform>Priority %1, of %Ln endpoint: calls go to them in turn</numerusform>
            <numerusform>Priority %1, shared by %Ln endpoints: calls go to them in turn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::PolicyTests</name>
    <message numerus="yes">
        <source>%1 and %Ln more trunk(s)</source>
        <translation>
            <numerusform>%1 and %Ln more trunk</numerusform>
            <numerusform>%1 and %Ln more trunks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::TrunkListModel</name>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::TrunkMatrixModel</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s)</source>
        <translation>
            <numerusform>%Ln range</numerusform>
            <numerusform>%Ln ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln trunk(s)</source>
        <translation>
            <numerusform>at least %Ln trunk</numerusform>
            <numerusform>at least %Ln trunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trunk(s)</source>
        <translation>
            <numerusform>%Ln trunk</numerusform>
            <numerusform>%Ln trunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shared: %Ln trunk(s)</source>
        <translation>
            <numerusform>shared: %Ln trunk</numerusform>
            <numerusform>shared: %Ln trunks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::Words</name>
    <message numerus="yes">
        <source>%1, %Ln address(es)</source>
        <translation>
            <numerusform>%1, %Ln address</numerusform>
            <numerusform>%1, %Ln addresses</numerusform>
        </translation>
    </message>
</context>
</TS>
