<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccessControlPage</name>
    <message>
        <source>Access control</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>All ranges</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Every range in one table</source>
        <translation>Jeder Bereich in einer Tabelle</translation>
    </message>
    <message>
        <source>By list</source>
        <translation>Nach Liste</translation>
    </message>
    <message>
        <source>The same table, grouped by list</source>
        <translation>Dieselbe Tabelle, nach Listen gruppiert</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Neue Liste…</translation>
    </message>
    <message>
        <source>Add range…</source>
        <translation>Bereich hinzufügen…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Ranges and lists</source>
        <translation>Bereiche und Listen</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>What Sinch refused</source>
        <translation>Was Sinch abgelehnt hat</translation>
    </message>
    <message>
        <source>When the SIP edge is current</source>
        <translation>Wann der SIP-Edge aktuell ist</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>By trunk</source>
        <translation>Nach Trunk</translation>
    </message>
    <message>
        <source>The same table, grouped by trunk: a range stands below each trunk that uses its list</source>
        <translation>Dieselbe Tabelle, nach Trunk gruppiert: Ein Bereich steht unter jedem Trunk, der seine Liste verwendet</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The occupied parts of the address line, a lane for each list</source>
        <translation>Die belegten Teile der Adresslinie, eine Bahn für jede Liste</translation>
    </message>
    <message>
        <source>Trunks × lists</source>
        <translation>Trunks × Listen</translation>
    </message>
    <message>
        <source>Which trunk uses which list</source>
        <translation>Welcher Trunk welche Liste verwendet</translation>
    </message>
    <message>
        <source>Filter: text, CIDR, owner</source>
        <translation>Filter: Text, CIDR, Zuständige</translation>
    </message>
    <message>
        <source>Filter by text, address, CIDR or owner</source>
        <translation>Nach Text, Adresse, CIDR oder Zuständigen filtern</translation>
    </message>
    <message>
        <source>Entries whose end has come</source>
        <translation>Einträge, deren Ende erreicht ist</translation>
    </message>
    <message>
        <source>Stage their removal</source>
        <translation>Entfernen vormerken</translation>
    </message>
    <message>
        <source>Picture of the address line</source>
        <translation>Bild der Adresslinie</translation>
    </message>
</context>
<context>
    <name>AccessDetail</name>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Was umfasst wird</translation>
    </message>
    <message>
        <source>What is staged</source>
        <translation>Was vorgemerkt ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Trunks…</source>
        <translation>Trunks…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete list…</source>
        <translation>Liste löschen…</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Created and changed</source>
        <translation>Erstellt und geändert</translation>
    </message>
    <message>
        <source>Owner and end</source>
        <translation>Zuständige und Ende</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Bis…</translation>
    </message>
    <message>
        <source>Replace address…</source>
        <translation>Adresse ersetzen…</translation>
    </message>
</context>
<context>
    <name>AccessReportDialog</name>
    <message>
        <source>Access report</source>
        <translation>Zugriffsbericht</translation>
    </message>
    <message>
        <source>Who may send calls over which trunk, as Sinch has it. What is staged is not in it.</source>
        <translation>Wer über welchen Trunk Anrufe senden darf, so wie es bei Sinch steht. Vorgemerktes ist nicht darin.</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>Was der Bericht sagt</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AddUserDialog</name>
    <message>
        <source>Add a user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Why there are two ways</source>
        <translation>Warum es zwei Wege gibt</translation>
    </message>
    <message>
        <source>A new list beside this one</source>
        <translation>Eine neue Liste neben dieser</translation>
    </message>
    <message>
        <source>What the first way does</source>
        <translation>Was der erste Weg bewirkt</translation>
    </message>
    <message>
        <source>A new list instead of this one</source>
        <translation>Eine neue Liste statt dieser</translation>
    </message>
    <message>
        <source>What the second way does</source>
        <translation>Was der zweite Weg bewirkt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Weiter…</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Assign to a trunk</source>
        <translation>Einem Trunk zuweisen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Sinch needs a while to provision a number. Until then its calls come in as before.</source>
        <translation>Sinch braucht eine Weile, um eine Rufnummer bereitzustellen. Bis dahin kommen ihre Anrufe wie bisher an.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
</context>
<context>
    <name>CallDetail</name>
    <message>
        <source>Select a call to see its details.</source>
        <translation>Einen Anruf auswählen, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>Call details</source>
        <translation>Anrufdetails</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket</source>
        <translation>Für &amp;Ticket kopieren</translation>
    </message>
    <message>
        <source>Packet captures of the call, kept by Sinch for ten days</source>
        <translation>Paketmitschnitte des Anrufs; Sinch hebt sie zehn Tage auf</translation>
    </message>
    <message>
        <source>&amp;PCAP</source>
        <translation>&amp;PCAP</translation>
    </message>
    <message>
        <source>Whole path…</source>
        <translation>Ganzer Weg…</translation>
    </message>
    <message>
        <source>What would decide about such a call now: address, user, country, blocking rules, endpoints</source>
        <translation>Was über einen solchen Anruf jetzt entschiede: Adresse, Benutzer, Land, Sperrregeln, Endpunkte</translation>
    </message>
</context>
<context>
    <name>CallFilterBar</name>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>Zeitraum von</translation>
    </message>
    <message>
        <source>Range to</source>
        <translation>Zeitraum bis</translation>
    </message>
    <message>
        <source>Number, any format, any part of it</source>
        <translation>Nummer, beliebiges Format, beliebiger Teil</translation>
    </message>
    <message>
        <source>Number, any format or part</source>
        <translation>Nummer, beliebiges Format oder Teil</translation>
    </message>
    <message>
        <source>Where the number stands</source>
        <translation>Wo die Nummer steht</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Fetch what is missing</source>
        <translation>&amp;Fehlendes abrufen</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Clear the fi&amp;lter</source>
        <translation>Fi&amp;lter zurücksetzen</translation>
    </message>
    <message>
        <source>Time zone in which times are shown and entered</source>
        <translation>Zeitzone, in der Zeiten angezeigt und eingegeben werden</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>CallPathDialog</name>
    <message>
        <source>Whole path of a call</source>
        <translation>Der ganze Weg eines Anrufs</translation>
    </message>
    <message>
        <source>Would this call go through, and what decides? Answered from the configuration; no call is made.</source>
        <translation>Käme dieser Anruf durch, und was entscheidet? Beantwortet aus der Konfiguration; es wird nicht angerufen.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>203.0.113.7</source>
        <translation>203.0.113.7</translation>
    </message>
    <message>
        <source>SIP user</source>
        <translation>SIP-Benutzer</translation>
    </message>
    <message>
        <source>none is sent</source>
        <translation>keiner wird gesendet</translation>
    </message>
    <message>
        <source>What is wrong with the address</source>
        <translation>Was mit der Adresse nicht stimmt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>caller, in any notation</source>
        <translation>Anrufer, in beliebiger Schreibweise</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>number called, in any notation</source>
        <translation>gerufene Rufnummer, in beliebiger Schreibweise</translation>
    </message>
    <message>
        <source>How the caller is read</source>
        <translation>Wie der Anrufer gelesen wird</translation>
    </message>
    <message>
        <source>How the number called is read</source>
        <translation>Wie die gerufene Rufnummer gelesen wird</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket</source>
        <translation>Für &amp;Ticket kopieren</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Export journal…</source>
        <translation>Journal exportieren…</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Staged changes</source>
        <translation>Vorgemerkte Änderungen</translation>
    </message>
    <message>
        <source>Nothing is staged. Edits on every page are collected here and sent together.</source>
        <translation>Nichts ist vorgemerkt. Änderungen von allen Seiten werden hier gesammelt und zusammen gesendet.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Filter: object, ticket, request id</source>
        <translation>Filter: Objekt, Ticket, Anfrage-ID</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>Journal filtern</translation>
    </message>
    <message>
        <source>Load older</source>
        <translation>Ältere laden</translation>
    </message>
    <message>
        <source>Before and after of the selected write</source>
        <translation>Vorher und Nachher des ausgewählten Schreibvorgangs</translation>
    </message>
    <message>
        <source>Object of the writes shown</source>
        <translation>Objekt der gezeigten Schreibvorgänge</translation>
    </message>
    <message>
        <source>Show every write</source>
        <translation>Alle Schreibvorgänge zeigen</translation>
    </message>
</context>
<context>
    <name>CheckBar</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Addresses, or a SIP user</source>
        <translation>Adressen oder ein SIP-Benutzer</translation>
    </message>
    <message>
        <source>Check: addresses or a SIP user</source>
        <translation>Prüfen: Adressen oder ein SIP-Benutzer</translation>
    </message>
    <message>
        <source>May these addresses, or this user, send? Several addresses are separated by commas or blanks; Down shows the answers as a table.</source>
        <translation>Dürfen diese Adressen oder dieser Benutzer senden? Mehrere Adressen werden durch Kommas oder Leerzeichen getrennt; Pfeil nach unten zeigt die Antworten als Tabelle.</translation>
    </message>
    <message>
        <source>Trunk to check on</source>
        <translation>Trunk, auf dem geprüft wird</translation>
    </message>
    <message>
        <source>What cannot be checked</source>
        <translation>Was sich nicht prüfen lässt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answers as a table</source>
        <translation>Antworten als Tabelle</translation>
    </message>
    <message>
        <source>Answers as a table (Down)</source>
        <translation>Antworten als Tabelle (Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Whole path…</source>
        <translation>Ganzer Weg…</translation>
    </message>
    <message>
        <source>Everything that a call has to get through, not the address alone</source>
        <translation>Alles, was ein Anruf passieren muss, nicht die Adresse allein</translation>
    </message>
    <message>
        <source>Answers of the check</source>
        <translation>Antworten der Prüfung</translation>
    </message>
    <message>
        <source>over</source>
        <translation>über</translation>
    </message>
</context>
<context>
    <name>ConnectWindow</name>
    <message>
        <source>Connect to a project</source>
        <translation>Mit einem Projekt verbinden</translation>
    </message>
    <message>
        <source>Welcome to Trunkdesk</source>
        <translation>Willkommen bei Trunkdesk</translation>
    </message>
    <message>
        <source>Trunkdesk manages the trunks, access control lists and call records of a Sinch Elastic SIP Trunking project. It needs a project id and an access key of that project.</source>
        <translation>Trunkdesk verwaltet die Trunks, Zugriffslisten und Anrufdatensätze eines Projekts von Sinch Elastic SIP Trunking. Dazu werden eine Projekt-ID und ein Zugangsschlüssel dieses Projekts benötigt.</translation>
    </message>
    <message>
        <source>&amp;Add a profile</source>
        <translation>Profil &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Open the &amp;demo project</source>
        <translation>&amp;Demo-Projekt öffnen</translation>
    </message>
    <message>
        <source>The demo is a made-up operator with 12 trunks and a day of calls. It runs on this computer; nothing leaves it.</source>
        <translation>Die Demo ist ein erfundener Betreiber mit 12 Trunks und Anrufen eines Tages. Sie läuft auf diesem Computer; nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation>&amp;Demo</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Sa&amp;ve profile</source>
        <translation>Profil &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Open project</source>
        <translation>Pro&amp;jekt öffnen</translation>
    </message>
</context>
<context>
    <name>CountryCodesDialog</name>
    <message>
        <source>Paste country codes</source>
        <translation>Länderkürzel einfügen</translation>
    </message>
    <message>
        <source>&amp;Country codes (ISO 3166-1)</source>
        <translation>&amp;Länderkürzel (ISO 3166-1)</translation>
    </message>
    <message>
        <source>Countries found</source>
        <translation>Gefundene Länder</translation>
    </message>
    <message>
        <source>Codes that are not known</source>
        <translation>Unbekannte Kürzel</translation>
    </message>
    <message>
        <source>A country is opened or closed for all trunks of the project at once.</source>
        <translation>Ein Land wird für alle Trunks des Projekts zugleich geöffnet oder geschlossen.</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>Wo das gilt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>CountryDetail</name>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Calls to it are &amp;permitted</source>
        <translation>Anrufe dorthin sind &amp;erlaubt</translation>
    </message>
    <message>
        <source>What is staged</source>
        <translation>Was vorgemerkt ist</translation>
    </message>
    <message>
        <source>Dialling codes</source>
        <translation>Vorwahlen</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>Kontinent</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Calls to it in the last 24 hours</source>
        <translation>Anrufe dorthin in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Blocking rules about it</source>
        <translation>Sperrregeln dazu</translation>
    </message>
    <message>
        <source>A switch opens or closes the country for all trunks of the project at once. A sub-project may have permissions of its own.</source>
        <translation>Ein Schalter öffnet oder schließt das Land für alle Trunks des Projekts zugleich. Ein Unterprojekt kann eigene Freigaben haben.</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>Wo das gilt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>CredentialDetail</name>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>What is staged</source>
        <translation>Was vorgemerkt ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>About the name</source>
        <translation>Zum Namen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>Neuer Benutzer…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Benutzer entfernen</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren…</translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation>Trunks</translation>
    </message>
    <message>
        <source>Trunks…</source>
        <translation>Trunks…</translation>
    </message>
    <message>
        <source>Delete list…</source>
        <translation>Liste löschen…</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Created and changed</source>
        <translation>Erstellt und geändert</translation>
    </message>
</context>
<context>
    <name>CredentialListDialog</name>
    <message>
        <source>New credential list</source>
        <translation>Neue Zugangsdatenliste</translation>
    </message>
    <message>
        <source>What this is for</source>
        <translation>Wofür das ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>Was am Namen nicht stimmt</translation>
    </message>
    <message>
        <source>Users and passwords. Passwords cannot be read again later: copy them now.</source>
        <translation>Benutzer und Passwörter. Passwörter lassen sich später nicht wieder lesen: Kopieren Sie sie jetzt.</translation>
    </message>
    <message>
        <source>Attach to trunks</source>
        <translation>Mit Trunks verknüpfen</translation>
    </message>
    <message>
        <source>What attaching does</source>
        <translation>Was das Verknüpfen bewirkt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create list</source>
        <translation>Liste anlegen</translation>
    </message>
</context>
<context>
    <name>EndpointDialog</name>
    <message>
        <source>Add endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation>Feste Adresse</translation>
    </message>
    <message>
        <source>Registers as a user</source>
        <translation>Registriert sich als Benutzer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>198.51.100.7 or sbc.example.com</source>
        <translation>198.51.100.7 oder sbc.example.com</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Attach the list</source>
        <translation>Liste verknüpfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EndpointForm</name>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>What may be wrong</source>
        <translation>Was falsch sein könnte</translation>
    </message>
    <message>
        <source>Attach list</source>
        <translation>Liste verknüpfen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>EndpointPane</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>Endpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Try earlier</source>
        <translation>Früher versuchen</translation>
    </message>
    <message>
        <source>Try earlier (Ctrl+Up): out of its group, or into the one before</source>
        <translation>Früher versuchen (Strg+Auf): aus seiner Gruppe heraus oder in die vorige</translation>
    </message>
    <message>
        <source>Try later</source>
        <translation>Später versuchen</translation>
    </message>
    <message>
        <source>Try later (Ctrl+Down): out of its group, or into the next one</source>
        <translation>Später versuchen (Strg+Ab): aus seiner Gruppe heraus oder in die nächste</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Endpoints of this trunk</source>
        <translation>Endpunkte dieses Trunks</translation>
    </message>
    <message>
        <source>The lowest priority is tried first; a bracket holds together what takes turns. Enabled does not mean registered.</source>
        <translation>Die kleinste Priorität wird zuerst versucht; eine Klammer hält zusammen, was sich abwechselt. Aktiviert heißt nicht registriert.</translation>
    </message>
</context>
<context>
    <name>EverythingDialog</name>
    <message>
        <source>Everything of…</source>
        <translation>Alles von…</translation>
    </message>
    <message>
        <source>Everything of</source>
        <translation>Alles von</translation>
    </message>
    <message>
        <source>address, CIDR, owner or a word of a note</source>
        <translation>Adresse, CIDR, Zuständige oder ein Wort einer Notiz</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Suchen in</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Entries that belong to it</source>
        <translation>Einträge, die dazugehören</translation>
    </message>
    <message>
        <source>What stays open afterwards</source>
        <translation>Was danach offen bleibt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stage removal</source>
        <translation>Entfernen vormerken</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find or run</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Address, number, name, id, user or a command</source>
        <translation>Adresse, Rufnummer, Name, Id, Benutzer oder ein Befehl</translation>
    </message>
    <message>
        <source>Find an object or run a command</source>
        <translation>Ein Objekt suchen oder einen Befehl ausführen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand-over sheet</source>
        <translation>Übergabeblatt</translation>
    </message>
    <message>
        <source>For whoever sets up the SBC or PBX at the other end. Passwords are not in it: give them separately.</source>
        <translation>Für die Person, die den SBC oder die Telefonanlage am anderen Ende einrichtet. Passwörter stehen nicht darin: Geben Sie sie getrennt weiter.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import ranges</source>
        <translation>Bereiche importieren</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>of the new list</source>
        <translation>der neuen Liste</translation>
    </message>
    <message>
        <source>About the name</source>
        <translation>Zum Namen</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>Zu importierender Text</translation>
    </message>
    <message>
        <source>Paste or drop here: addresses, networks, 198.51.100.0-198.51.100.31, CSV, acl.conf and pjsip.conf of Asterisk, acl.conf.xml of FreeSWITCH, rows of the table address of Kamailio or OpenSIPS</source>
        <translation>Hier einfügen oder ablegen: Adressen, Netze, 198.51.100.0-198.51.100.31, CSV, acl.conf und pjsip.conf von Asterisk, acl.conf.xml von FreeSWITCH, Zeilen der Tabelle address von Kamailio oder OpenSIPS</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>Was importiert wird</translation>
    </message>
    <message>
        <source>&amp;Type or paste instead</source>
        <translation>Stattdessen &amp;tippen oder einfügen</translation>
    </message>
    <message>
        <source>How each entry is read</source>
        <translation>Wie jeder Eintrag gelesen wird</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Was die Tabelle zeigt</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Wie viel gelesen ist</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Lesen &amp;anhalten</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was nicht geklappt hat</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Write networks without host bits (15.15.0.0/20 instead of 15.15.15.15/20)</source>
        <translation>Netze ohne Host-Bits schreiben (15.15.0.0/20 statt 15.15.15.15/20)</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%Ln network(s) that cover it exactly</source>
        <translation>
            <numerusform>%Ln Netz, das genau dies umfasst</numerusform>
            <numerusform>%Ln Netze, die genau dies umfassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The note is cut after 1,000 characters.</source>
        <translation>Die Notiz wird nach 1.000 Zeichen abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>JobDialog</name>
    <message>
        <source>Open job</source>
        <translation>Offener Vorgang</translation>
    </message>
    <message>
        <source>The job</source>
        <translation>Der Vorgang</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit er ist</translation>
    </message>
    <message>
        <source>Steps of the job</source>
        <translation>Schritte des Vorgangs</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>How long it still waits</source>
        <translation>Wie lange noch gewartet wird</translation>
    </message>
    <message>
        <source>Give &amp;up…</source>
        <translation>A&amp;ufgeben…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Wait longer</source>
        <translation>&amp;Länger warten</translation>
    </message>
    <message>
        <source>&amp;All calls have ended</source>
        <translation>Alle Anrufe sind &amp;beendet</translation>
    </message>
    <message>
        <source>&amp;It works</source>
        <translation>Es &amp;funktioniert</translation>
    </message>
    <message>
        <source>&amp;Stage this step</source>
        <translation>Diesen Schritt &amp;vormerken</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>New access control list</source>
        <translation>Neue Zugriffsliste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>Was am Namen nicht stimmt</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Addresses and networks (a list has at least one)</source>
        <translation>Adressen und Netze (eine Liste hat mindestens einen Eintrag)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Clear or close the nearest</source>
        <translation>&amp;Nächstes leeren oder schließen</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go &amp;forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Detail pane</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Re&amp;view staged changes…</source>
        <translation>Vorgemerkte Änderungen &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;Apply staged changes</source>
        <translation>Vorgemerkte Änderungen an&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Discard staged changes</source>
        <translation>Vorgemerkte Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Un&amp;lock for 15 minutes</source>
        <translation>Für 15 Minuten &amp;entsperren</translation>
    </message>
    <message>
        <source>&amp;Copy project id</source>
        <translation>Projekt-ID &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Copy facts for a problem report</source>
        <translation>&amp;Angaben für einen Problembericht kopieren</translation>
    </message>
    <message>
        <source>&amp;About Trunkdesk</source>
        <translation>Ü&amp;ber Trunkdesk</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Find &amp;or run…</source>
        <translation>Suchen &amp;oder ausführen…</translation>
    </message>
    <message>
        <source>&amp;Switch to profile</source>
        <translation>Zum &amp;Profil wechseln</translation>
    </message>
    <message>
        <source>Add &amp;projects…</source>
        <translation>Projekte &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Find out what was done</source>
        <translation>&amp;Feststellen, was erledigt wurde</translation>
    </message>
</context>
<context>
    <name>NewTrunkDialog</name>
    <message>
        <source>New trunk</source>
        <translation>Neuer Trunk</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>SIP domain</source>
        <translation>SIP-Domain</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>Anrufername</translation>
    </message>
    <message>
        <source>Look up the name</source>
        <translation>Namen nachschlagen</translation>
    </message>
    <message>
        <source>Inbound calls from the US and Canada only; may cost extra</source>
        <translation>Nur eingehende Anrufe aus den USA und Kanada; kann extra kosten</translation>
    </message>
    <message>
        <source>Outbound: calls from your SBC to the telephone network</source>
        <translation>Ausgehend: Anrufe von Ihrem SBC ins Telefonnetz</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Inbound: calls to your numbers</source>
        <translation>Eingehend: Anrufe an Ihre Nummern</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>198.51.100.7 or sbc.example.com</source>
        <translation>198.51.100.7 oder sbc.example.com</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Who may send calls</source>
        <translation>Wer Anrufe senden darf</translation>
    </message>
    <message>
        <source>What is staged</source>
        <translation>Was vorgemerkt ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stage new trunk</source>
        <translation>Neuen Trunk vormerken</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
</context>
<context>
    <name>NumberDetail</name>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Of the selected numbers</source>
        <translation>Zu den ausgewählten Rufnummern</translation>
    </message>
    <message>
        <source>What is wrong and what to do</source>
        <translation>Was nicht stimmt und was zu tun ist</translation>
    </message>
    <message>
        <source>What is staged</source>
        <translation>Was vorgemerkt ist</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugewiesen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open trunk</source>
        <translation>Trunk öffnen</translation>
    </message>
    <message>
        <source>Assign to a trunk…</source>
        <translation>Einem Trunk zuweisen…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Vom Trunk nehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>The selected finding</source>
        <translation>Der ausgewählte Befund</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Hingehen</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Was es gibt</translation>
    </message>
    <message>
        <source>Changed since your last look</source>
        <translation>Seit dem letzten Blick geändert</translation>
    </message>
    <message>
        <source>Mark as &amp;seen</source>
        <translation>Als &amp;gesehen merken</translation>
    </message>
    <message>
        <source>Latest calls</source>
        <translation>Neueste Anrufe</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>Was das bewirkt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stage new password</source>
        <translation>Neues Passwort vormerken</translation>
    </message>
</context>
<context>
    <name>PolicyTestDialog</name>
    <message>
        <source>Policy tests</source>
        <translation>Richtlinientests</translation>
    </message>
    <message>
        <source>What must hold of this project, whatever is edited. The tests run on every staged change; a failing one has to be acknowledged before changes are applied. They are kept on this computer.</source>
        <translation>Was für dieses Projekt gelten muss, was auch immer bearbeitet wird. Die Tests laufen bei jeder vorgemerkten Änderung; ein scheiternder muss bestätigt werden, bevor Änderungen angewendet werden. Sie liegen auf diesem Computer.</translation>
    </message>
    <message>
        <source>What policy tests are for</source>
        <translation>Wozu Richtlinientests dienen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Address, network or user</source>
        <translation>Adresse, Netz oder Benutzer</translation>
    </message>
    <message>
        <source>How it is read, or what is wrong with it</source>
        <translation>Wie es gelesen wird, oder was daran nicht stimmt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Neuer Test</translation>
    </message>
    <message>
        <source>Remove test</source>
        <translation>Test entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add test</source>
        <translation>Test hinzufügen</translation>
    </message>
</context>
<context>
    <name>ProfileBar</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>Project id, copies it</source>
        <translation>Projekt-ID, kopiert sie</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Unlock 15 min</source>
        <translation>15 min entsperren</translation>
    </message>
    <message>
        <source>Age of the configuration</source>
        <translation>Alter der Konfiguration</translation>
    </message>
    <message>
        <source>Age of the calls</source>
        <translation>Alter der Anrufe</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read everything anew (F5)</source>
        <translation>Alles neu lesen (F5)</translation>
    </message>
    <message>
        <source>Find or run (Ctrl+K)</source>
        <translation>Suchen oder ausführen (Strg+K)</translation>
    </message>
    <message>
        <source>Find an address, number, name, id or user, or run a command</source>
        <translation>Adresse, Rufnummer, Name, Id oder Benutzer suchen oder einen Befehl ausführen</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Acme EU</source>
        <translation>Acme EU</translation>
    </message>
    <message>
        <source>&amp;Project id</source>
        <translation>&amp;Projekt-ID</translation>
    </message>
    <message>
        <source>5d0c2a54-7a1f-4c7e-9a33-0b8f6f1e2d10</source>
        <translation>5d0c2a54-7a1f-4c7e-9a33-0b8f6f1e2d10</translation>
    </message>
    <message>
        <source>&amp;Key id</source>
        <translation>Sch&amp;lüssel-ID</translation>
    </message>
    <message>
        <source>Key &amp;secret</source>
        <translation>Schlüssel&amp;geheimnis</translation>
    </message>
    <message>
        <source>Sign &amp;in with</source>
        <translation>&amp;Anmelden mit</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>P&amp;roduction</source>
        <translation>P&amp;roduktion</translation>
    </message>
    <message>
        <source>Marked in the window, opens read-only, asks for typed words before dangerous changes</source>
        <translation>Im Fenster gekennzeichnet, wird schreibgeschützt geöffnet, verlangt vor gefährlichen Änderungen eingetippte Wörter</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>Schrei&amp;bgeschützt öffnen</translation>
    </message>
    <message>
        <source>Nothing is sent but reads until you unlock it for 15 minutes</source>
        <translation>Es werden nur Leseanfragen gesendet, bis Sie für 15 Minuten entsperren</translation>
    </message>
    <message>
        <source>Assi&amp;gn numbers by</source>
        <translation>Rufnummern zuwei&amp;sen über</translation>
    </message>
</context>
<context>
    <name>ProjectsDialog</name>
    <message>
        <source>Add projects</source>
        <translation>Projekte hinzufügen</translation>
    </message>
    <message>
        <source>Makes projects of your account known to Elastic SIP Trunking, with this project as their parent. Those that it knows already are left as they are. A project that was added cannot be taken away again.</source>
        <translation>Macht Projekte Ihres Kontos bei Elastic SIP Trunking bekannt, mit diesem Projekt als übergeordnetem. Was schon bekannt ist, bleibt, wie es ist. Ein hinzugefügtes Projekt kann nicht wieder entfernt werden.</translation>
    </message>
    <message>
        <source>What adding does</source>
        <translation>Was das Hinzufügen tut</translation>
    </message>
    <message>
        <source>&amp;Project ids, one a line or separated by commas</source>
        <translation>&amp;Projektkennungen, je Zeile eine oder durch Kommas getrennt</translation>
    </message>
    <message>
        <source>What is wrong with the ids</source>
        <translation>Was an den Kennungen nicht stimmt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>Add ranges</source>
        <translation>Bereiche hinzufügen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>what it is for; given to every range added here</source>
        <translation>wofür er da ist; gilt für jeden hier hinzugefügten Bereich</translation>
    </message>
    <message>
        <source>Addresses and networks</source>
        <translation>Adressen und Netze</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>RangeEditDialog</name>
    <message>
        <source>Change range</source>
        <translation>Bereich ändern</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>How the range is read</source>
        <translation>Wie der Bereich gelesen wird</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>How it will be carried out</source>
        <translation>Wie es ausgeführt wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>RangesField</name>
    <message>
        <source>Addresses and networks, one a line</source>
        <translation>Adressen und Netze, je Zeile eines</translation>
    </message>
    <message>
        <source>198.51.100.0/24, one a line; a list can be pasted</source>
        <translation>198.51.100.0/24, je Zeile ein Eintrag; eine Liste kann eingefügt werden</translation>
    </message>
    <message>
        <source>How each line is read</source>
        <translation>Wie jede Zeile gelesen wird</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Write networks without host bits (15.15.0.0/20 instead of 15.15.15.15/20)</source>
        <translation>Netze ohne Host-Bits schreiben (15.15.0.0/20 statt 15.15.15.15/20)</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename list</source>
        <translation>Liste umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>Was am Namen nicht stimmt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace address</source>
        <translation>Adresse ersetzen</translation>
    </message>
    <message>
        <source>The new address is added first, and the old one goes only when the new one works and the calls over the old one have ended. Each step is staged, reviewed and applied by you. The job stays open over a restart.</source>
        <translation>Die neue Adresse kommt zuerst hinzu; die alte geht erst, wenn die neue funktioniert und die Anrufe über die alte beendet sind. Jeden Schritt merken Sie selbst vor, prüfen ihn und wenden ihn an. Der Vorgang bleibt über einen Neustart offen.</translation>
    </message>
    <message>
        <source>Old address</source>
        <translation>Alte Adresse</translation>
    </message>
    <message>
        <source>&amp;New address</source>
        <translation>&amp;Neue Adresse</translation>
    </message>
    <message>
        <source>How the new address is read</source>
        <translation>Wie die neue Adresse gelesen wird</translation>
    </message>
    <message>
        <source>In the &amp;lists</source>
        <translation>In den &amp;Listen</translation>
    </message>
    <message>
        <source>&amp;Endpoints</source>
        <translation>&amp;Endpunkte</translation>
    </message>
    <message>
        <source>A second endpoint with the new address is put before each of these.</source>
        <translation>Vor jeden von diesen kommt ein zweiter Endpunkt mit der neuen Adresse.</translation>
    </message>
    <message>
        <source>&amp;Wait for the SIP edge</source>
        <translation>Auf den SIP-Edge &amp;warten</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Let &amp;calls end for</source>
        <translation>&amp;Anrufe auslaufen lassen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>How long calls last</source>
        <translation>Wie lange Anrufe dauern</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>Why the job cannot begin</source>
        <translation>Warum der Vorgang nicht beginnen kann</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start the job</source>
        <translation>Vorgang beginnen</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review staged changes</source>
        <translation>Vorgemerkte Änderungen prüfen</translation>
    </message>
    <message>
        <source>What is going to be applied</source>
        <translation>Was angewendet wird</translation>
    </message>
    <message>
        <source>Requests and waiting</source>
        <translation>Anfragen und Wartezeit</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde übernehmen</translation>
    </message>
    <message>
        <source>Effect on trunks</source>
        <translation>Auswirkung auf Trunks</translation>
    </message>
    <message>
        <source>Staged changes</source>
        <translation>Vorgemerkte Änderungen</translation>
    </message>
    <message>
        <source>State of the run</source>
        <translation>Stand des Durchlaufs</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Removals wait</source>
        <translation>Entfernungen warten</translation>
    </message>
    <message>
        <source>Pause here</source>
        <translation>Hier anhalten</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Jetzt entfernen</translation>
    </message>
    <message>
        <source>Stop after this step</source>
        <translation>Nach diesem Schritt stoppen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>ReviewTests</name>
    <message>
        <source>I have seen that tests fail</source>
        <translation>Ich habe gesehen, dass Tests scheitern</translation>
    </message>
</context>
<context>
    <name>RotationDialog</name>
    <message>
        <source>Rotate users and passwords</source>
        <translation>Benutzer und Passwörter rotieren</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>Was das bewirkt</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is wrong with the name</source>
        <translation>Was am Namen nicht stimmt</translation>
    </message>
    <message>
        <source>Which user replaces which</source>
        <translation>Welcher Benutzer welchen ersetzt</translation>
    </message>
    <message>
        <source>What will be staged, in this order</source>
        <translation>Was vorgemerkt wird, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Take the old users away in the same run</source>
        <translation>Die alten Benutzer im selben Lauf wegnehmen</translation>
    </message>
    <message>
        <source>When the old users go</source>
        <translation>Wann die alten Benutzer gehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
</context>
<context>
    <name>RuleDetail</name>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>A rule is in force on every trunk of the project. Calls that are up already are not ended.</source>
        <translation>Eine Regel gilt auf jedem Trunk des Projekts. Gespräche, die schon bestehen, werden nicht beendet.</translation>
    </message>
    <message>
        <source>Where it is in force</source>
        <translation>Wo sie gilt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>New blocking rule</source>
        <translation>Neue Sperrregel</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>What the rule stops</source>
        <translation>Was die Regel sperrt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create rule</source>
        <translation>Regel anlegen</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Richtung</translation>
    </message>
    <message>
        <source>About the direction</source>
        <translation>Zur Richtung</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>About the country</source>
        <translation>Zum Land</translation>
    </message>
    <message>
        <source>Number begins &amp;with</source>
        <translation>Nummer &amp;beginnt mit</translation>
    </message>
    <message>
        <source>any number, or its first digits</source>
        <translation>jede Nummer oder ihre ersten Ziffern</translation>
    </message>
    <message>
        <source>About the prefix</source>
        <translation>Zum Präfix</translation>
    </message>
    <message>
        <source>Confirm by typing the number</source>
        <translation>Durch Eintippen der Nummer bestätigen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>why it is there</source>
        <translation>wozu sie da ist</translation>
    </message>
    <message>
        <source>About the name</source>
        <translation>Zum Namen</translation>
    </message>
</context>
<context>
    <name>StagedBar</name>
    <message>
        <source>Staged changes</source>
        <translation>Vorgemerkte Änderungen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kept in the journal with every write of this set</source>
        <translation>Wird im Journal bei jedem Schreibvorgang dieses Satzes vermerkt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Takes back everything staged; Undo brings it back</source>
        <translation>Nimmt alles Vorgemerkte zurück; „Rückgängig“ holt es wieder</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Tabelle filtern</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>When the SIP edge is current</source>
        <translation>Wann der SIP-Edge aktuell ist</translation>
    </message>
    <message>
        <source>What Sinch refused</source>
        <translation>Was Sinch abgelehnt hat</translation>
    </message>
</context>
<context>
    <name>TrunkAccessPane</name>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>What the access means</source>
        <translation>Was der Zugriff bedeutet</translation>
    </message>
    <message>
        <source>What is staged</source>
        <translation>Was vorgemerkt ist</translation>
    </message>
    <message>
        <source>Attached lists</source>
        <translation>Verknüpfte Listen</translation>
    </message>
    <message>
        <source>List to attach</source>
        <translation>Zu verknüpfende Liste</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Lösen</translation>
    </message>
</context>
<context>
    <name>TrunkChoiceDialog</name>
    <message>
        <source>Attach to trunks</source>
        <translation>Mit Trunks verknüpfen</translation>
    </message>
    <message>
        <source>Trunks that use this list</source>
        <translation>Trunks, die diese Liste verwenden</translation>
    </message>
    <message>
        <source>What will be staged</source>
        <translation>Was vorgemerkt wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>TrunkMatrix</name>
    <message>
        <source>Trunks and who may send over them</source>
        <translation>Trunks und wer darüber senden darf</translation>
    </message>
    <message>
        <source>Trunks by lists</source>
        <translation>Trunks nach Listen</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
    <message>
        <source>Space or a double click stages attaching or detaching.  ✓ attached  + will be attached  − will be detached</source>
        <translation>Leertaste oder Doppelklick merkt Verknüpfen oder Lösen vor.  ✓ verknüpft  + wird verknüpft  − wird gelöst</translation>
    </message>
</context>
<context>
    <name>TrunkNumberPane</name>
    <message>
        <source>Numbers of this trunk</source>
        <translation>Rufnummern dieses Trunks</translation>
    </message>
    <message>
        <source>Number to assign</source>
        <translation>Zuzuordnende Rufnummer</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take off the trunk</source>
        <translation>Vom Trunk nehmen</translation>
    </message>
    <message>
        <source>Sinch needs a while to provision a number: until then its calls come in as before.</source>
        <translation>Sinch braucht eine Weile, um eine Rufnummer bereitzustellen: Bis dahin kommen ihre Anrufe an wie bisher.</translation>
    </message>
</context>
<context>
    <name>TrunkSettings</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>SIP domain</source>
        <translation>SIP-Domain</translation>
    </message>
    <message>
        <source>Copy the SIP domain</source>
        <translation>SIP-Domain kopieren</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>Anrufername</translation>
    </message>
    <message>
        <source>Inbound calls from the US and Canada only; may cost extra</source>
        <translation>Nur eingehende Anrufe aus den USA und Kanada; kann zusätzlich kosten</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Rufumleitung</translation>
    </message>
    <message>
        <source>When no endpoint takes the call</source>
        <translation>Wenn kein Endpunkt annimmt</translation>
    </message>
    <message>
        <source>Forward inbound calls to a number when no endpoint can take them</source>
        <translation>Ankommende Anrufe zu einer Rufnummer umleiten, wenn kein Endpunkt sie annehmen kann</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>Umleiten zu</translation>
    </message>
    <message>
        <source>+4722000000</source>
        <translation>+4722000000</translation>
    </message>
    <message>
        <source>Calls per second</source>
        <translation>Anrufe pro Sekunde</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Hand-over sheet…</source>
        <translation>Übergabeblatt…</translation>
    </message>
    <message>
        <source>Delete trunk…</source>
        <translation>Trunk löschen…</translation>
    </message>
    <message>
        <source>Look up the name</source>
        <translation>Namen nachschlagen</translation>
    </message>
    <message>
        <source>CPS</source>
        <translation>CPS</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>On this computer only; narrows every page.</source>
        <translation>Nur auf diesem Rechner; schränkt jede Seite ein.</translation>
    </message>
</context>
<context>
    <name>UntilDialog</name>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>The end is written into the note, for everyone who reads it. Nothing is removed by itself: you are reminded, and the removal is offered to be staged.</source>
        <translation>Das Ende wird in die Notiz geschrieben, für alle, die sie lesen. Nichts wird von selbst entfernt: Sie werden erinnert, und die Entfernung wird zum Vormerken angeboten.</translation>
    </message>
    <message>
        <source>What an end does</source>
        <translation>Was ein Ende bewirkt</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Date and time of the end</source>
        <translation>Datum und Uhrzeit des Endes</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>End of today</source>
        <translation>Ende heute</translation>
    </message>
    <message>
        <source>Friday 18:00</source>
        <translation>Freitag 18:00</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Kein Ende</translation>
    </message>
    <message>
        <source>How the end is read</source>
        <translation>Wie das Ende gelesen wird</translation>
    </message>
    <message>
        <source>The note as it will be</source>
        <translation>Die Notiz, wie sie sein wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
</context>
<context>
    <name>UserRow</name>
    <message>
        <source>Gives way</source>
        <translation>Wird abgelöst</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Leave this user out</source>
        <translation>Diesen Benutzer weglassen</translation>
    </message>
    <message>
        <source>What is wrong with the user name</source>
        <translation>Was am Benutzernamen nicht stimmt</translation>
    </message>
    <message>
        <source>What is wrong with the password</source>
        <translation>Was am Passwort nicht stimmt</translation>
    </message>
</context>
<context>
    <name>UsersField</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>Weiterer Benutzer</translation>
    </message>
    <message>
        <source>Generate all passwords</source>
        <translation>Alle Passwörter erzeugen</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
</context>
<context>
    <name>VolumePane</name>
    <message>
        <source>Call &amp;volume</source>
        <translation>Anruf&amp;volumen</translation>
    </message>
    <message>
        <source>Bars divided by</source>
        <translation>Balken aufgeteilt nach</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Show the figures of the chart as a table</source>
        <translation>Die Zahlen des Diagramms als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Call volume chart; its figures are in the table beside it</source>
        <translation>Diagramm des Anrufvolumens; die Zahlen stehen in der Tabelle daneben</translation>
    </message>
    <message>
        <source>Call volume figures</source>
        <translation>Zahlen zum Anrufvolumen</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>From the environment</source>
        <translation>Aus der Umgebung</translation>
    </message>
</context>
<context>
    <name>app::Sessions</name>
    <message>
        <source>Changes are being applied, so this window keeps the settings it was opened with. The new ones take effect when it is opened again.</source>
        <translation>Es werden gerade Änderungen angewendet, daher behält dieses Fenster die Einstellungen, mit denen es geöffnet wurde. Die neuen gelten, wenn es wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Passwords are staged, so this window keeps the settings it was opened with. The new ones take effect when it is opened again.</source>
        <translation>Es sind Passwörter vorgemerkt, daher behält dieses Fenster die Einstellungen, mit denen es geöffnet wurde. Die neuen gelten, wenn es wieder geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>gui::AccessControlPage</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>Changing the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln Liste</numerusform>
            <numerusform>%Ln Listen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s)</source>
        <translation>
            <numerusform>%Ln Bereich</numerusform>
            <numerusform>%Ln Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>addresses: %1</source>
        <translation>Adressen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln angezeigt</numerusform>
            <numerusform>%Ln angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the access control lists…</source>
        <translation>Zugriffslisten werden geladen…</translation>
    </message>
    <message>
        <source>The access control lists could not be loaded</source>
        <translation>Die Zugriffslisten konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>The access control lists are not loaded yet.</source>
        <translation>Die Zugriffslisten sind noch nicht geladen.</translation>
    </message>
    <message>
        <source>No range matches the filter.</source>
        <translation>Kein Bereich passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>An access control list says from which addresses a trunk accepts calls. There is none yet.</source>
        <translation>Eine Zugriffsliste legt fest, von welchen Adressen ein Trunk Anrufe annimmt. Es gibt noch keine.</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Neue Liste…</translation>
    </message>
    <message>
        <source>Add range…</source>
        <translation>Bereich hinzufügen…</translation>
    </message>
    <message>
        <source>Change range…</source>
        <translation>Bereich ändern…</translation>
    </message>
    <message>
        <source>Remove range</source>
        <translation>Bereich entfernen</translation>
    </message>
    <message>
        <source>Attach to trunks…</source>
        <translation>Mit Trunks verknüpfen…</translation>
    </message>
    <message>
        <source>Rename list…</source>
        <translation>Liste umbenennen…</translation>
    </message>
    <message>
        <source>Delete list…</source>
        <translation>Liste löschen…</translation>
    </message>
    <message>
        <source>Creating list %1</source>
        <translation>Liste %1 erstellen</translation>
    </message>
    <message>
        <source>Adding ranges</source>
        <translation>Bereiche hinzufügen</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Removing ranges</source>
        <translation>Bereiche entfernen</translation>
    </message>
    <message>
        <source>Moving ranges</source>
        <translation>Bereiche verschieben</translation>
    </message>
    <message>
        <source>Renaming the list</source>
        <translation>Liste umbenennen</translation>
    </message>
    <message>
        <source>Deleting list %1</source>
        <translation>Liste %1 löschen</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Liste löschen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%2) is used by %Ln trunk(s): %3.</source>
        <translation>
            <numerusform>„%1“ (%2) wird von %Ln Trunk verwendet: %3.</numerusform>
            <numerusform>„%1“ (%2) wird von %Ln Trunks verwendet: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting stages detaching it from each of them first. The review shows what they accept afterwards; nothing is sent before.</source>
        <translation>Beim Löschen wird zuerst vorgemerkt, sie von jedem davon zu lösen. Die Prüfung zeigt, was die Trunks danach annehmen; vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Keep list</source>
        <translation>Liste behalten</translation>
    </message>
    <message>
        <source>Stage detaching and deleting</source>
        <translation>Lösen und Löschen vormerken</translation>
    </message>
    <message>
        <source>Changing the trunks of the list</source>
        <translation>Trunks der Liste ändern</translation>
    </message>
    <message>
        <source>Enabling the list</source>
        <translation>Liste aktivieren</translation>
    </message>
    <message>
        <source>Disabling the list</source>
        <translation>Liste deaktivieren</translation>
    </message>
    <message>
        <source>Move to list</source>
        <translation>In Liste verschieben</translation>
    </message>
    <message>
        <source>The links between trunks and lists are still being loaded.</source>
        <translation>Die Verknüpfungen von Trunks und Listen werden noch geladen.</translation>
    </message>
    <message>
        <source>The links between trunks and lists are not loaded. Refresh first.</source>
        <translation>Die Verknüpfungen von Trunks und Listen sind nicht geladen. Erst aktualisieren.</translation>
    </message>
    <message>
        <source>No range of %1 matches the filter.</source>
        <translation>Kein Bereich von %1 passt zum Filter.</translation>
    </message>
    <message>
        <source>No access control list here belongs to %1.</source>
        <translation>Keine Zugriffsliste hier gehört zu %1.</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Select one range first.</source>
        <translation>Erst einen Bereich auswählen.</translation>
    </message>
    <message>
        <source>There is no list to add to.</source>
        <translation>Es gibt keine Liste, zu der etwas hinzugefügt werden könnte.</translation>
    </message>
    <message>
        <source>Select a range first.</source>
        <translation>Erst einen Bereich auswählen.</translation>
    </message>
    <message>
        <source>Select one list first, or ranges of one list.</source>
        <translation>Erst eine Liste oder Bereiche einer einzigen Liste auswählen.</translation>
    </message>
    <message>
        <source>Which trunks use “%1” (%2) is not known yet.</source>
        <translation>Welche Trunks „%1“ (%2) verwenden, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Not all links are loaded: there may be more.</source>
        <translation>Nicht alle Verknüpfungen sind geladen: Es können mehr sein.</translation>
    </message>
    <message>
        <source>Only from known trunks it can be detached first. Sinch refuses to delete a list that another trunk still uses.</source>
        <translation>Nur von bekannten Trunks kann sie zuerst gelöst werden. Sinch lehnt es ab, eine Liste zu löschen, die ein anderer Trunk noch verwendet.</translation>
    </message>
    <message>
        <source>Stage deleting</source>
        <translation>Löschen vormerken</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>befristet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) are due: the end that their note names has come.</source>
        <translation>
            <numerusform>%Ln Eintrag ist fällig: Das Ende, das in seiner Notiz steht, ist erreicht.</numerusform>
            <numerusform>%Ln Einträge sind fällig: Das Ende, das in ihrer Notiz steht, ist erreicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln due entry(ies)</source>
        <translation>
            <numerusform>%Ln fälligen Eintrag entfernen</numerusform>
            <numerusform>%Ln fällige Einträge entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing what is due</source>
        <translation>Fälliges entfernen</translation>
    </message>
    <message>
        <source>A list keeps at least one entry, so the last one stays in: %1. Disable or delete the list instead.</source>
        <translation>Eine Liste behält mindestens einen Eintrag, darum bleibt der letzte in: %1. Deaktivieren oder löschen Sie stattdessen die Liste.</translation>
    </message>
    <message>
        <source>Nothing of this can be put right without a decision of yours. What it is about is said beside each finding.</source>
        <translation>Nichts davon lässt sich ohne Ihre Entscheidung beheben. Worum es geht, steht neben jedem Befund.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund beheben</numerusform>
            <numerusform>%Ln Befunde beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixing what was found</source>
        <translation>Befunde beheben</translation>
    </message>
    <message numerus="yes">
        <source>Staged what puts %Ln finding(s) right.</source>
        <translation>
            <numerusform>Vorgemerkt ist, was %Ln Befund behebt.</numerusform>
            <numerusform>Vorgemerkt ist, was %Ln Befunde behebt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a decision of yours.</source>
        <translation>
            <numerusform>%Ln braucht Ihre Entscheidung.</numerusform>
            <numerusform>%Ln brauchen Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain lines</source>
        <translation>Einfache Zeilen</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Asterisk acl.conf</source>
        <translation>Asterisk acl.conf</translation>
    </message>
    <message>
        <source>FreeSWITCH acl.conf.xml</source>
        <translation>FreeSWITCH acl.conf.xml</translation>
    </message>
    <message>
        <source>Kamailio address rows (SQL)</source>
        <translation>Kamailio-Zeilen der Tabelle address (SQL)</translation>
    </message>
    <message>
        <source>OpenSIPS address rows (SQL)</source>
        <translation>OpenSIPS-Zeilen der Tabelle address (SQL)</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Nothing is shown.</source>
        <translation>Nichts wird angezeigt.</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>There is no range to copy.</source>
        <translation>Es gibt keinen Bereich zum Kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s) copied.</source>
        <translation>
            <numerusform>%Ln Bereich kopiert.</numerusform>
            <numerusform>%Ln Bereiche kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no range to export.</source>
        <translation>Es gibt keinen Bereich zum Exportieren.</translation>
    </message>
    <message>
        <source>Export ranges</source>
        <translation>Bereiche exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Bereich nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Bereiche nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Show all ranges</source>
        <translation>Alle Bereiche zeigen</translation>
    </message>
    <message>
        <source>Show by list</source>
        <translation>Nach Liste zeigen</translation>
    </message>
    <message>
        <source>Show by trunk</source>
        <translation>Nach Trunk zeigen</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Bild zeigen</translation>
    </message>
    <message>
        <source>Show trunks × lists</source>
        <translation>Trunks × Listen zeigen</translation>
    </message>
    <message>
        <source>Nothing is wrong with what is selected.</source>
        <translation>An dem, was ausgewählt ist, ist nichts auszusetzen.</translation>
    </message>
    <message>
        <source>There is no finding.</source>
        <translation>Es gibt keinen Befund.</translation>
    </message>
    <message>
        <source>No entry is due.</source>
        <translation>Kein Eintrag ist fällig.</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Bis…</translation>
    </message>
    <message>
        <source>Replace address…</source>
        <translation>Adresse ersetzen…</translation>
    </message>
    <message>
        <source>Fix this</source>
        <translation>Das beheben</translation>
    </message>
    <message>
        <source>Fix all that can be fixed safely</source>
        <translation>Alles beheben, was sich gefahrlos beheben lässt</translation>
    </message>
    <message>
        <source>Stage the removal of what is due</source>
        <translation>Entfernen des Fälligen vormerken</translation>
    </message>
    <message>
        <source>Import ranges…</source>
        <translation>Bereiche importieren…</translation>
    </message>
    <message>
        <source>Everything of…</source>
        <translation>Alles von…</translation>
    </message>
    <message>
        <source>Check an address…</source>
        <translation>Adresse prüfen…</translation>
    </message>
    <message>
        <source>Whole path of a call…</source>
        <translation>Ganzer Weg eines Anrufs…</translation>
    </message>
    <message>
        <source>Policy tests…</source>
        <translation>Richtlinientests…</translation>
    </message>
    <message>
        <source>Access report…</source>
        <translation>Zugriffsbericht…</translation>
    </message>
    <message>
        <source>Importing ranges</source>
        <translation>Bereiche importieren</translation>
    </message>
    <message>
        <source>Removing everything</source>
        <translation>Alles entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Set the end of %Ln entry(ies)</source>
        <translation>
            <numerusform>Ende von %Ln Eintrag setzen</numerusform>
            <numerusform>Ende von %Ln Einträgen setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the end off %Ln entry(ies)</source>
        <translation>
            <numerusform>Ende von %Ln Eintrag aufheben</numerusform>
            <numerusform>Ende von %Ln Einträgen aufheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting the end</source>
        <translation>Ende setzen</translation>
    </message>
    <message>
        <source>This is no IPv4 network.</source>
        <translation>Das ist kein IPv4-Netz.</translation>
    </message>
    <message>
        <source>It is not at Sinch yet.</source>
        <translation>Er ist noch nicht bei Sinch.</translation>
    </message>
</context>
<context>
    <name>gui::AccessDetail</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a range or a list to see what it covers and which trunks use it.</source>
        <translation>Einen Bereich oder eine Liste auswählen, um zu sehen, was umfasst wird und welche Trunks es verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s) selected</source>
        <translation>
            <numerusform>%Ln Bereich ausgewählt</numerusform>
            <numerusform>%Ln Bereiche ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses together: %1</source>
        <translation>Adressen zusammen: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>+ Staged: will be added.</source>
        <translation>+ Vorgemerkt: wird hinzugefügt.</translation>
    </message>
    <message>
        <source>− Staged: will be removed.</source>
        <translation>− Vorgemerkt: wird entfernt.</translation>
    </message>
    <message>
        <source>● Staged: will be changed. Now: %1</source>
        <translation>● Vorgemerkt: wird geändert. Jetzt: %1</translation>
    </message>
    <message>
        <source>● Staged: will be changed.</source>
        <translation>● Vorgemerkt: wird geändert.</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>Liste %1</translation>
    </message>
    <message>
        <source>No trunk uses this list.</source>
        <translation>Kein Trunk verwendet diese Liste.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln trunk(s)</source>
        <translation>
            <numerusform>Von %Ln Trunk verwendet</numerusform>
            <numerusform>Von %Ln Trunks verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) selected</source>
        <translation>
            <numerusform>%Ln Liste ausgewählt</numerusform>
            <numerusform>%Ln Listen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s)</source>
        <translation>
            <numerusform>%Ln Bereich</numerusform>
            <numerusform>%Ln Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Staged to be removed already.</source>
        <translation>Ist schon zum Entfernen vorgemerkt.</translation>
    </message>
    <message>
        <source>not at Sinch yet</source>
        <translation>noch nicht bei Sinch</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Erstellt %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert %1</translation>
    </message>
    <message>
        <source>Which trunks use this list is not known yet.</source>
        <translation>Welche Trunks diese Liste verwenden, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>%1; there may be more: not all links are loaded.</source>
        <translation>%1; es können mehr sein: Nicht alle Verknüpfungen sind geladen.</translation>
    </message>
    <message>
        <source>Staged to be deleted already.</source>
        <translation>Ist schon zum Löschen vorgemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln Zeile ausgewählt</numerusform>
            <numerusform>%Ln Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, endpoint %2</source>
        <translation>%1, Endpunkt %2</translation>
    </message>
    <message>
        <source>To read only: Return opens it on the Trunks page.</source>
        <translation>Nur zum Lesen: Die Eingabetaste öffnet es auf der Seite Trunks.</translation>
    </message>
    <message>
        <source>Return opens it on the Trunks page.</source>
        <translation>Die Eingabetaste öffnet es auf der Seite Trunks.</translation>
    </message>
    <message>
        <source>Ranges of lists that are attached to no trunk let nobody in.</source>
        <translation>Bereiche von Listen, die mit keinem Trunk verknüpft sind, lassen niemanden zu.</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>gui::AccessFindings</name>
    <message numerus="yes">
        <source>and %Ln more finding(s)</source>
        <translation>
            <numerusform>und %Ln weiterer Befund</numerusform>
            <numerusform>und %Ln weitere Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message numerus="yes">
        <source>Stages %Ln change(s) that put it right. Nothing is sent before you apply.</source>
        <translation>
            <numerusform>Merkt %Ln Änderung vor, die das behebt. Vor dem Anwenden wird nichts gesendet.</numerusform>
            <numerusform>Merkt %Ln Änderungen vor, die das beheben. Vor dem Anwenden wird nichts gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AccessGestures</name>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln range(s) to %1</source>
        <translation>
            <numerusform>%Ln Bereich zu %1 hinzufügen</numerusform>
            <numerusform>%Ln Bereiche zu %1 hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 in %2</source>
        <translation>%1 in %2 ändern</translation>
    </message>
    <message>
        <source>Change a note in %1</source>
        <translation>Notiz in %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln range(s)</source>
        <translation>
            <numerusform>%Ln Bereich entfernen</numerusform>
            <numerusform>%Ln Bereiche entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln range(s) to %1</source>
        <translation>
            <numerusform>%Ln Bereich nach %1 verschieben</numerusform>
            <numerusform>%Ln Bereiche nach %1 verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Create list %1</source>
        <translation>Liste %1 erstellen</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Enable list %1</source>
        <translation>Liste %1 aktivieren</translation>
    </message>
    <message>
        <source>Disable list %1</source>
        <translation>Liste %1 deaktivieren</translation>
    </message>
    <message>
        <source>Delete list %1</source>
        <translation>Liste %1 löschen</translation>
    </message>
    <message>
        <source>Change the trunks of %1</source>
        <translation>Trunks von %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln range(s) into %1</source>
        <translation>
            <numerusform>%Ln Bereich in %1 importieren</numerusform>
            <numerusform>%Ln Bereiche in %1 importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove everything of %1</source>
        <translation>Alles von %1 entfernen</translation>
    </message>
</context>
<context>
    <name>gui::AccessReport</name>
    <message>
        <source>%1, disabled</source>
        <translation>%1, deaktiviert</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Betreut von</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Admitted addresses</source>
        <translation>Zugelassene Adressen</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>jede Adresse</translation>
    </message>
    <message>
        <source>Last change of its lists</source>
        <translation>Letzte Änderung seiner Listen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Ranges of the attached lists</source>
        <translation>Bereiche der verknüpften Listen</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (nicht lesbar)</translation>
    </message>
    <message>
        <source>%1 (not in force)</source>
        <translation>%1 (nicht in Kraft)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more range(s): in the saved and printed report.</source>
        <translation>
            <numerusform>%Ln weiterer Bereich: im gespeicherten und gedruckten Bericht.</numerusform>
            <numerusform>%Ln weitere Bereiche: im gespeicherten und gedruckten Bericht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Endpoints (their own effect on who may send is not verified)</source>
        <translation>Endpunkte (ihre eigene Wirkung darauf, wer senden darf, ist nicht geprüft)</translation>
    </message>
    <message>
        <source>The endpoints are not all loaded.</source>
        <translation>Die Endpunkte sind nicht alle geladen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Country permissions: not loaded.</source>
        <translation>Länderfreigaben: nicht geladen.</translation>
    </message>
    <message numerus="yes">
        <source>Calls are permitted to %Ln countries or areas.</source>
        <translation>
            <numerusform>Anrufe sind in %Ln Land oder Gebiet erlaubt.</numerusform>
            <numerusform>Anrufe sind in %Ln Länder oder Gebiete erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entry for all others (*) is open too.</source>
        <translation>Auch der Eintrag für alle übrigen (*) ist offen.</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Access report of %1</source>
        <translation>Zugriffsbericht von %1</translation>
    </message>
    <message>
        <source>Made on %1 (%2).</source>
        <translation>Erstellt am %1 (%2).</translation>
    </message>
    <message>
        <source>It says what Sinch had on %1.</source>
        <translation>Er sagt, was am %1 bei Sinch stand.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trunk(s).</source>
        <translation>
            <numerusform>%Ln Trunk.</numerusform>
            <numerusform>%Ln Trunks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only trunks of %1 are in it.</source>
        <translation>Nur Trunks von %1 sind darin.</translation>
    </message>
    <message>
        <source>Not everything of this project is loaded: trunks, lists or links may be missing.</source>
        <translation>Nicht alles von diesem Projekt ist geladen: Trunks, Listen oder Verknüpfungen können fehlen.</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Trunk id</source>
        <translation>Trunk-ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>open countries</source>
        <translation>offene Länder</translation>
    </message>
</context>
<context>
    <name>gui::AccessReportDialog</name>
    <message>
        <source>Save the access report</source>
        <translation>Zugriffsbericht speichern</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF-Datei (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>gui::AddUserDialog</name>
    <message>
        <source>Sinch cannot add a user to a list that exists: users are given when the list is created. Two ways lead to the same.</source>
        <translation>Sinch kann einer bestehenden Liste keinen Benutzer hinzufügen: Benutzer werden beim Anlegen der Liste angegeben. Zwei Wege führen zum selben Ziel.</translation>
    </message>
    <message numerus="yes">
        <source>The new user goes into a list of its own, attached to the %Ln trunk(s) of “%1” as well. Nothing changes for the present users.</source>
        <translation>
            <numerusform>Der neue Benutzer kommt in eine eigene Liste, die auch mit dem %Ln Trunk von „%1“ verknüpft wird. Für die jetzigen Benutzer ändert sich nichts.</numerusform>
            <numerusform>Der neue Benutzer kommt in eine eigene Liste, die auch mit den %Ln Trunks von „%1“ verknüpft wird. Für die jetzigen Benutzer ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new list with the new user and a successor for each of the %Ln present user(s) replaces “%1”. User names are given once in a project, so the successors have other names and passwords, and the devices have to be told. Both lists work until you take the old one away.</source>
        <translation>
            <numerusform>Eine neue Liste mit dem neuen Benutzer und einem Nachfolger für den %Ln jetzigen Benutzer ersetzt „%1“. Benutzernamen gibt es in einem Projekt nur einmal, daher haben Nachfolger andere Namen und Passwörter, und die Geräte müssen sie erfahren. Beide Listen gelten, bis Sie die alte wegnehmen.</numerusform>
            <numerusform>Eine neue Liste mit dem neuen Benutzer und je einem Nachfolger für die %Ln jetzigen Benutzer ersetzt „%1“. Benutzernamen gibt es in einem Projekt nur einmal, daher haben Nachfolger andere Namen und Passwörter, und die Geräte müssen sie erfahren. Beide Listen gelten, bis Sie die alte wegnehmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::AddressPicture</name>
    <message>
        <source>Picture of the address line</source>
        <translation>Bild der Adresslinie</translation>
    </message>
    <message>
        <source>Change range…</source>
        <translation>Bereich ändern…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s)</source>
        <translation>
            <numerusform>%Ln Bereich</numerusform>
            <numerusform>%Ln Bereiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln Liste</numerusform>
            <numerusform>%Ln Listen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cannot arrive</source>
        <translation>%1: kann nicht ankommen</translation>
    </message>
    <message>
        <source>disabled, %1</source>
        <translation>deaktiviert, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln Adresse</numerusform>
            <numerusform>%Ln Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 Adressen</translation>
    </message>
    <message>
        <source>staged: added</source>
        <translation>vorgemerkt: hinzugefügt</translation>
    </message>
    <message>
        <source>staged: changed</source>
        <translation>vorgemerkt: geändert</translation>
    </message>
    <message>
        <source>staged: removed</source>
        <translation>vorgemerkt: entfernt</translation>
    </message>
    <message>
        <source>the same as another range of this list</source>
        <translation>derselbe wie ein anderer Bereich dieser Liste</translation>
    </message>
    <message>
        <source>within another range of this list</source>
        <translation>innerhalb eines anderen Bereichs dieser Liste</translation>
    </message>
    <message>
        <source>the next range of this list begins where it ends</source>
        <translation>der nächste Bereich dieser Liste beginnt, wo er endet</translation>
    </message>
    <message>
        <source>another list has these addresses too, in part at least</source>
        <translation>eine andere Liste enthält diese Adressen ebenfalls, zumindest zum Teil</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>Plus: staged to be added</source>
        <translation>Plus: zum Hinzufügen vorgemerkt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Dot: staged to be changed</source>
        <translation>Punkt: zum Ändern vorgemerkt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Minus, struck through: staged to be removed</source>
        <translation>Minus, durchgestrichen: zum Entfernen vorgemerkt</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>Hatched: the list is disabled and lets nobody in</source>
        <translation>Schraffiert: Die Liste ist deaktiviert und lässt niemanden zu</translation>
    </message>
    <message>
        <source>within another</source>
        <translation>in einem anderen</translation>
    </message>
    <message>
        <source>Lower bar on a bar: lies within another range of its list</source>
        <translation>Niedriger Balken auf einem Balken: liegt in einem anderen Bereich seiner Liste</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>Crossed: the same range is in its list twice</source>
        <translation>Gekreuzt: Derselbe Bereich steht zweimal in seiner Liste</translation>
    </message>
    <message>
        <source>adjoining</source>
        <translation>angrenzend</translation>
    </message>
    <message>
        <source>Long tick: two ranges of a list adjoin and may be one</source>
        <translation>Langer Strich: Zwei Bereiche einer Liste grenzen aneinander und können einer sein</translation>
    </message>
    <message>
        <source>in another list too</source>
        <translation>auch in anderer Liste</translation>
    </message>
    <message>
        <source>Underlined: another list has these addresses too</source>
        <translation>Unterstrichen: Eine andere Liste enthält diese Adressen ebenfalls</translation>
    </message>
    <message>
        <source>cannot arrive</source>
        <translation>kann nicht ankommen</translation>
    </message>
    <message>
        <source>Grey band: calls from these addresses cannot arrive from the Internet</source>
        <translation>Graues Band: Anrufe von diesen Adressen können nicht aus dem Internet ankommen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>gefaltet</translation>
    </message>
    <message>
        <source>Narrow strip: addresses without a range, folded away</source>
        <translation>Schmaler Streifen: Adressen ohne Bereich, weggefaltet</translation>
    </message>
    <message>
        <source>Arrow keys go from range to range and from list to list; + and − or Ctrl with the wheel zoom, 0 shows everything; Return changes the range.</source>
        <translation>Die Pfeiltasten gehen von Bereich zu Bereich und von Liste zu Liste; + und − oder Strg mit dem Mausrad vergrößern und verkleinern, 0 zeigt alles; die Eingabetaste ändert den Bereich.</translation>
    </message>
    <message>
        <source>… %1 billion free …</source>
        <translation>… %1 Mrd. frei …</translation>
    </message>
    <message>
        <source>… %1 million free …</source>
        <translation>… %1 Mio. frei …</translation>
    </message>
    <message>
        <source>… %1 thousand free …</source>
        <translation>… %1 Tsd. frei …</translation>
    </message>
    <message>
        <source>… %1 free …</source>
        <translation>… %1 frei …</translation>
    </message>
    <message>
        <source>No range from %1 to %2: %3</source>
        <translation>Kein Bereich von %1 bis %2: %3</translation>
    </message>
    <message>
        <source>list disabled</source>
        <translation>Liste deaktiviert</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Liste: %1</translation>
    </message>
    <message>
        <source>List: %1 (disabled)</source>
        <translation>Liste: %1 (deaktiviert)</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Bis: %1</translation>
    </message>
    <message>
        <source>%1, now: %2</source>
        <translation>%1, jetzt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more range(s) here: zoom in.</source>
        <translation>
            <numerusform>%Ln weiterer Bereich hier: zum Unterscheiden vergrößern.</numerusform>
            <numerusform>%Ln weitere Bereiche hier: zum Unterscheiden vergrößern.</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>disabled: lets nobody in</source>
        <translation>deaktiviert: lässt niemanden zu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) cannot be read as a network and cannot be drawn.</source>
        <translation>
            <numerusform>%Ln Eintrag ist nicht als Netz lesbar und kann nicht gezeichnet werden.</numerusform>
            <numerusform>%Ln Einträge sind nicht als Netz lesbar und können nicht gezeichnet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trunks: %1</source>
        <translation>Trunks: %1</translation>
    </message>
    <message>
        <source>No trunk uses this list.</source>
        <translation>Kein Trunk verwendet diese Liste.</translation>
    </message>
    <message>
        <source>No entry here can be read as a network, so there is nothing to draw. The table shows them.</source>
        <translation>Kein Eintrag hier ist als Netz lesbar, daher gibt es nichts zu zeichnen. Die Tabelle zeigt sie.</translation>
    </message>
    <message>
        <source>No range to draw. Add a range to a list, or show more with the filter.</source>
        <translation>Kein Bereich zu zeichnen. Fügen Sie einer Liste einen Bereich hinzu oder zeigen Sie mit dem Filter mehr.</translation>
    </message>
</context>
<context>
    <name>gui::AssignDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) leave(s) another trunk.</source>
        <translation>
            <numerusform>%Ln Rufnummer verlässt einen anderen Trunk.</numerusform>
            <numerusform>%Ln Rufnummern verlassen einen anderen Trunk.</numerusform>
        </translation>
    </message>
    <message>
        <source>No endpoint of this trunk is enabled and it forwards no calls: calls to these numbers are answered with 503.</source>
        <translation>Kein Endpunkt dieses Trunks ist aktiviert, und er leitet keine Anrufe um: Anrufe zu diesen Rufnummern werden mit 503 beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln number(s)</source>
        <translation>
            <numerusform>%Ln Rufnummer zuweisen</numerusform>
            <numerusform>%Ln Rufnummern zuweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>They are there already</source>
        <translation>Sie sind schon dort</translation>
    </message>
</context>
<context>
    <name>gui::BlockingRulePage</name>
    <message>
        <source>Blocking rules</source>
        <translation>Sperrregeln</translation>
    </message>
    <message>
        <source>Filter: country, number, name</source>
        <translation>Filter: Land, Nummer, Name</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Neue Regel…</translation>
    </message>
    <message>
        <source>&amp;Delete rules</source>
        <translation>Regeln &amp;löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln Regel</numerusform>
            <numerusform>%Ln Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for inbound calls</source>
        <translation>
            <numerusform>%Ln für eingehende Anrufe</numerusform>
            <numerusform>%Ln für eingehende Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>in force on all trunks of the project</source>
        <translation>gilt auf allen Trunks des Projekts</translation>
    </message>
    <message>
        <source>A blocking rule stops calls to or from a country or a number that begins with certain digits. This project has none.</source>
        <translation>Eine Sperrregel hält Anrufe in ein Land oder aus einem Land auf oder solche, deren Nummer mit bestimmten Ziffern beginnt. Dieses Projekt hat keine.</translation>
    </message>
    <message>
        <source>Read-only: unlock the project to stage a rule.</source>
        <translation>Schreibgeschützt: Entsperren Sie das Projekt, um eine Regel vorzumerken.</translation>
    </message>
    <message>
        <source>Create the rule “%1”</source>
        <translation>Regel „%1“ anlegen</translation>
    </message>
    <message>
        <source>The rule was not staged</source>
        <translation>Die Regel wurde nicht vorgemerkt</translation>
    </message>
    <message>
        <source>Change the rule “%1”</source>
        <translation>Regel „%1“ ändern</translation>
    </message>
    <message>
        <source>The change was not staged</source>
        <translation>Die Änderung wurde nicht vorgemerkt</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln blocking rule(s)</source>
        <translation>
            <numerusform>%Ln Sperrregel löschen</numerusform>
            <numerusform>%Ln Sperrregeln löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>The deletion was not staged</source>
        <translation>Das Löschen wurde nicht vorgemerkt</translation>
    </message>
    <message>
        <source>A run is under way: stage the rule when it has ended.</source>
        <translation>Ein Lauf ist im Gange: Merken Sie die Regel vor, wenn er beendet ist.</translation>
    </message>
</context>
<context>
    <name>gui::CallActs</name>
    <message>
        <source>Copy call for ticket</source>
        <translation>Anruf für Ticket kopieren</translation>
    </message>
    <message>
        <source>Block this &amp;caller…</source>
        <translation>Diesen An&amp;rufer sperren…</translation>
    </message>
    <message>
        <source>Block this &amp;destination…</source>
        <translation>Dieses &amp;Ziel sperren…</translation>
    </message>
    <message>
        <source>Packet capture (*.pcap)</source>
        <translation>Paketmitschnitt (*.pcap)</translation>
    </message>
    <message>
        <source>Save PCAP of the &amp;inbound leg…</source>
        <translation>PCAP der an&amp;kommenden Seite speichern…</translation>
    </message>
    <message>
        <source>Save PCAP of the &amp;outbound leg…</source>
        <translation>PCAP der ab&amp;gehenden Seite speichern…</translation>
    </message>
    <message>
        <source>Save PCAP</source>
        <translation>PCAP speichern</translation>
    </message>
    <message>
        <source>The PCAP was written to %1.</source>
        <translation>Das PCAP wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Saving the PCAP</source>
        <translation>Speichern des PCAP</translation>
    </message>
    <message>
        <source>Whole path…</source>
        <translation>Ganzer Weg…</translation>
    </message>
</context>
<context>
    <name>gui::CallDetail</name>
    <message>
        <source>%1, %2</source>
        <comment>direction, outcome</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Start (UTC)</source>
        <translation>Beginn (UTC)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Rufzeit</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Pro Minute</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>MOS</source>
        <translation>MOS</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>PCAP</source>
        <translation>PCAP</translation>
    </message>
    <message>
        <source>PCAP id</source>
        <translation>PCAP-ID</translation>
    </message>
    <message>
        <source>Trunk id</source>
        <translation>Trunk-ID</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Anruf-ID</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>SIP response</source>
        <translation>SIP-Antwort</translation>
    </message>
    <message>
        <source>Cause (Q.850)</source>
        <translation>Ursache (Q.850)</translation>
    </message>
</context>
<context>
    <name>gui::CallFilterBar</name>
    <message>
        <source>in either</source>
        <translation>in beiden</translation>
    </message>
    <message>
        <source>in From</source>
        <translation>in „Von“</translation>
    </message>
    <message>
        <source>in To</source>
        <translation>in „An“</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
</context>
<context>
    <name>gui::CallPage</name>
    <message>
        <source>Reading the call log</source>
        <translation>Anrufliste lesen</translation>
    </message>
    <message>
        <source>SIP/Q.850</source>
        <translation>SIP/Q.850</translation>
    </message>
    <message>
        <source>The range ends before it begins. Choose an end after the start.</source>
        <translation>Der Zeitraum endet, bevor er beginnt. Ein Ende nach dem Beginn wählen.</translation>
    </message>
    <message>
        <source>Fetching calls</source>
        <translation>Anrufe abrufen</translation>
    </message>
    <message>
        <source>%1. The last 60 min are provisional: calls that are still up are not counted.</source>
        <translation>%1. Die letzten 60 min sind vorläufig: Noch laufende Anrufe sind nicht gezählt.</translation>
    </message>
    <message>
        <source>No record matches the filter. Calls refused at Sinch&apos;s edge may leave no record: this does not prove that none was sent.</source>
        <translation>Kein Datensatz passt zum Filter. Am Edge von Sinch abgewiesene Anrufe hinterlassen möglicherweise keinen Datensatz: Das beweist nicht, dass keiner gesendet wurde.</translation>
    </message>
    <message>
        <source>No call record in this range. Calls appear here when they end.</source>
        <translation>Kein Anrufdatensatz in diesem Zeitraum. Anrufe erscheinen hier, wenn sie enden.</translation>
    </message>
    <message>
        <source>Export calls</source>
        <translation>Anrufe exportieren</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>Exporting calls</source>
        <translation>Anrufe exportieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Anruf nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Anrufe nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CallPathDialog</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After the staged changes</source>
        <translation>Nach den vorgemerkten Änderungen</translation>
    </message>
    <message>
        <source>Outbound: from your side to the telephone network</source>
        <translation>Ausgehend: von Ihrer Seite ins Telefonnetz</translation>
    </message>
    <message>
        <source>Inbound: from the telephone network to your side</source>
        <translation>Ankommend: aus dem Telefonnetz zu Ihrer Seite</translation>
    </message>
    <message>
        <source>An inbound call comes from Sinch, and the number called decides its trunk.</source>
        <translation>Ein ankommender Anruf kommt von Sinch, und die gerufene Rufnummer bestimmt seinen Trunk.</translation>
    </message>
    <message>
        <source>A call comes from one address, not from a network.</source>
        <translation>Ein Anruf kommt von einer Adresse, nicht aus einem Netz.</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Gelesen als %1</translation>
    </message>
    <message>
        <source>No number: the caller is withheld</source>
        <translation>Keine Rufnummer: Der Anrufer ist unterdrückt</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Rufnummer</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Nichts ist vorgemerkt.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>gui::CallRanges</name>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener Zeitraum</translation>
    </message>
</context>
<context>
    <name>gui::CallVolumeChart</name>
    <message>
        <source>%1 %2 to %3</source>
        <comment>day, time, time</comment>
        <translation>%1 %2 bis %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a bar</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::ChangeActs</name>
    <message numerus="yes">
        <source>%Ln step(s) done</source>
        <translation>
            <numerusform>%Ln Schritt erledigt</numerusform>
            <numerusform>%Ln Schritte erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not done</source>
        <translation>
            <numerusform>%Ln nicht erledigt</numerusform>
            <numerusform>%Ln nicht erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying the staged changes</source>
        <translation>Vorgemerkte Änderungen anwenden</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung verwerfen</numerusform>
            <numerusform>%Ln Änderungen verwerfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged change(s) discarded. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln vorgemerkte Änderung verworfen. „Rückgängig“ holt sie wieder.</numerusform>
            <numerusform>%Ln vorgemerkte Änderungen verworfen. „Rückgängig“ holt sie wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Journal lesen</translation>
    </message>
    <message>
        <source>Applying changes was interrupted: %1. Trunkdesk reads what is there before anything is sent again.</source>
        <translation>Das Anwenden von Änderungen wurde unterbrochen: %1. Trunkdesk liest, was vorhanden ist, bevor wieder etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Find out what was done</source>
        <translation>Feststellen, was erledigt wurde</translation>
    </message>
    <message>
        <source>Reading what was done…</source>
        <translation>Es wird gelesen, was erledigt wurde…</translation>
    </message>
    <message>
        <source>Finding out what was done</source>
        <translation>Feststellen, was erledigt wurde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The interrupted run is settled: %1. What is left is staged again.</source>
        <translation>Der unterbrochene Durchlauf ist geklärt: %1. Was übrig ist, ist wieder vorgemerkt.</translation>
    </message>
    <message>
        <source>Applied to %1: %2.</source>
        <translation>Auf %1 angewendet: %2.</translation>
    </message>
    <message>
        <source>Applying stopped: %1. What was not done is still staged.</source>
        <translation>Anwenden gestoppt: %1. Was nicht erledigt wurde, ist weiterhin vorgemerkt.</translation>
    </message>
    <message>
        <source>Review what is left…</source>
        <translation>Verbleibendes prüfen…</translation>
    </message>
    <message>
        <source>Changes are being applied</source>
        <translation>Änderungen werden angewendet</translation>
    </message>
    <message>
        <source>Changes are being applied to %1.</source>
        <translation>Änderungen werden auf %1 angewendet.</translation>
    </message>
    <message>
        <source>Stopping lets the step under way finish; what is left stays staged and is there at the next start.</source>
        <translation>Beim Stoppen wird der laufende Schritt noch beendet; der Rest bleibt vorgemerkt und ist beim nächsten Start wieder da.</translation>
    </message>
    <message>
        <source>Keep applying</source>
        <translation>Weiter anwenden</translation>
    </message>
    <message>
        <source>Stop after this step and quit</source>
        <translation>Nach diesem Schritt stoppen und beenden</translation>
    </message>
    <message>
        <source>The staged changes are in memory only</source>
        <translation>Die vorgemerkten Änderungen sind nur im Arbeitsspeicher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way at Sinch</source>
        <translation>
            <numerusform>%Ln bei Sinch unterwegs</numerusform>
            <numerusform>%Ln bei Sinch unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” changed at Sinch while you were editing. %2: theirs is %3, yours is %4.</source>
        <translation>„%1“ hat sich bei Sinch geändert, während Sie es bearbeitet haben. %2: dort %3, bei Ihnen %4.</translation>
    </message>
    <message>
        <source>The host name %1 was taken at Sinch while you were editing. Change it on the page Trunks, or drop your change.</source>
        <translation>Der Hostname %1 wurde bei Sinch vergeben, während Sie bearbeitet haben. Ändern Sie ihn auf der Seite Trunks, oder verwerfen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>The trunk that “%1” lies in was deleted at Sinch while you were editing.</source>
        <translation>Der Trunk, zu dem „%1“ gehört, wurde bei Sinch gelöscht, während Sie bearbeitet haben.</translation>
    </message>
    <message>
        <source>The list that “%1” lies in was deleted at Sinch while you were editing.</source>
        <translation>Die Liste, in der „%1“ steht, wurde bei Sinch gelöscht, während Sie bearbeitet haben.</translation>
    </message>
    <message>
        <source>The trunk that “%1” was meant for was deleted at Sinch while you were editing.</source>
        <translation>Der Trunk, für den „%1“ gedacht war, wurde bei Sinch gelöscht, während Sie bearbeitet haben.</translation>
    </message>
    <message>
        <source>“%1” was deleted at Sinch while you were editing.</source>
        <translation>„%1“ wurde bei Sinch gelöscht, während Sie es bearbeitet haben.</translation>
    </message>
    <message>
        <source>Nothing was discarded</source>
        <translation>Nichts wurde verworfen</translation>
    </message>
</context>
<context>
    <name>gui::ChangesPage</name>
    <message>
        <source>Select a write to see what it was before and after.</source>
        <translation>Einen Schreibvorgang auswählen, um Vorher und Nachher zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged</source>
        <translation>
            <numerusform>%Ln vorgemerkt</numerusform>
            <numerusform>%Ln vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln write(s) in the journal shown</source>
        <translation>
            <numerusform>%Ln Schreibvorgang im Journal angezeigt</numerusform>
            <numerusform>%Ln Schreibvorgänge im Journal angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Journal lesen</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Before: %1
After: %2</source>
        <translation>Vorher: %1
Nachher: %2</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Export journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln write(s) exported to %1</source>
        <translation>
            <numerusform>%Ln Schreibvorgang nach %1 exportiert</numerusform>
            <numerusform>%Ln Schreibvorgänge nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting the journal to %1</source>
        <translation>Journal nach %1 exportieren</translation>
    </message>
    <message>
        <source>Only writes to %1</source>
        <translation>Nur Schreibvorgänge an %1</translation>
    </message>
</context>
<context>
    <name>gui::ChartLegend</name>
    <message>
        <source>Colours: %1</source>
        <translation>Farben: %1</translation>
    </message>
</context>
<context>
    <name>gui::CheckBar</name>
    <message>
        <source>%1: more than one address, type single ones</source>
        <translation>%1: mehr als eine Adresse, bitte einzelne eingeben</translation>
    </message>
    <message>
        <source>Show what decides</source>
        <translation>Zeigen, was entscheidet</translation>
    </message>
    <message>
        <source>Show the nearest range</source>
        <translation>Den nächstgelegenen Bereich zeigen</translation>
    </message>
    <message>
        <source>Show trunk</source>
        <translation>Trunk zeigen</translation>
    </message>
    <message>
        <source>Whole path…</source>
        <translation>Ganzer Weg…</translation>
    </message>
    <message>
        <source>all trunks</source>
        <translation>alle Trunks</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>There is no answer yet: type an address or a SIP user.</source>
        <translation>Es gibt noch keine Antwort: Geben Sie eine Adresse oder einen SIP-Benutzer ein.</translation>
    </message>
    <message>
        <source>Answers as a table (Down)</source>
        <translation>Antworten als Tabelle (Pfeil nach unten)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer Eintrag</numerusform>
            <numerusform>%1 und %Ln weitere Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) beyond the first 200 are left out</source>
        <translation>
            <numerusform>%Ln Adresse nach den ersten 200 bleibt weg</numerusform>
            <numerusform>%Ln Adressen nach den ersten 200 bleiben weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Erst eine Zeile auswählen.</translation>
    </message>
    <message>
        <source>A range holds it, or there is none.</source>
        <translation>Ein Bereich enthält sie, oder es gibt keinen.</translation>
    </message>
</context>
<context>
    <name>gui::CheckMenuButton</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter: its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gui::Commands</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Nichts ist vorgemerkt.</translation>
    </message>
    <message>
        <source>No run was interrupted.</source>
        <translation>Kein Lauf wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Nothing was looked at there.</source>
        <translation>Dort wurde nichts angesehen.</translation>
    </message>
    <message>
        <source>Changes are allowed already.</source>
        <translation>Änderungen sind schon erlaubt.</translation>
    </message>
    <message>
        <source>It is not possible with what is selected.</source>
        <translation>Mit der Auswahl ist das nicht möglich.</translation>
    </message>
</context>
<context>
    <name>gui::ConnectWindow</name>
    <message>
        <source>The stored profiles could not be read. The file was kept as %1; the secrets are still in the keychain.</source>
        <translation>Die gespeicherten Profile konnten nicht gelesen werden. Die Datei wurde als %1 aufbewahrt; die Geheimnisse sind noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Profile %1 saved.</source>
        <translation>Profil %1 gespeichert.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Remove the profile %1 and its secret from this computer?</source>
        <translation>Das Profil %1 und sein Geheimnis von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Nothing changes at Sinch. The journal and the call archive of the project stay on this computer.</source>
        <translation>Bei Sinch ändert sich nichts. Das Journal und das Anrufarchiv des Projekts bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Keep profile</source>
        <translation>Profil behalten</translation>
    </message>
    <message>
        <source>No keychain answered: the secret is kept in memory until Trunkdesk is closed, and asked for next time. It is never written to a file.</source>
        <translation>Kein Schlüsselbund hat geantwortet: Das Geheimnis bleibt im Arbeitsspeicher, bis Trunkdesk geschlossen wird, und wird beim nächsten Mal erfragt. Es wird nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Verbindung wird getestet…</translation>
    </message>
    <message>
        <source>Profile not saved</source>
        <translation>Profil nicht gespeichert</translation>
    </message>
    <message>
        <source>What was typed for the profile %1 is not saved.</source>
        <translation>Die Eingaben zum Profil %1 sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>What was typed for the new profile is not saved.</source>
        <translation>Die Eingaben zum neuen Profil sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>A key secret that is dropped has to be typed again; Sinch shows it only once.</source>
        <translation>Ein verworfenes Schlüsselgeheimnis muss neu eingegeben werden; Sinch zeigt es nur einmal.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Drop what was typed</source>
        <translation>Eingaben verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>The connection works: %Ln trunk(s) read in %1 ms. Nothing was changed.</source>
        <translation>
            <numerusform>Die Verbindung funktioniert: %Ln Trunk in %1 ms gelesen. Nichts wurde geändert.</numerusform>
            <numerusform>Die Verbindung funktioniert: %Ln Trunks in %1 ms gelesen. Nichts wurde geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Connection</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
</context>
<context>
    <name>gui::CountryCodesDialog</name>
    <message>
        <source>Two-letter codes such as NO, SE, DK; separated by anything.</source>
        <translation>Kürzel aus zwei Buchstaben wie NO, SE, DK; beliebig getrennt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found: %1</source>
        <translation>
            <numerusform>%Ln gefunden: %1</numerusform>
            <numerusform>%Ln gefunden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known to this project and left out: %1</source>
        <translation>Diesem Projekt unbekannt und weggelassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln countries</source>
        <translation>
            <numerusform>%Ln Land öffnen</numerusform>
            <numerusform>%Ln Länder öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln countries</source>
        <translation>
            <numerusform>%Ln Land schließen</numerusform>
            <numerusform>%Ln Länder schließen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CountryDetail</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>%1: %2 of %3 countries open</source>
        <translation>%1: %2 von %3 Ländern offen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries selected</source>
        <translation>
            <numerusform>%Ln Land ausgewählt</numerusform>
            <numerusform>%Ln Länder ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>● Staged. Now: %1</source>
        <translation>● Vorgemerkt. Jetzt: %1</translation>
    </message>
    <message>
        <source>Sinch did not say whether it is open.</source>
        <translation>Sinch hat nicht gesagt, ob es offen ist.</translation>
    </message>
    <message>
        <source>Satellite phones and other networks that belong to no country. Sinch has no switch for them here; whether * covers them is not known. A blocking rule with their code stops them.</source>
        <translation>Satellitentelefone und andere Netze, die zu keinem Land gehören. Sinch hat hier keinen Schalter dafür; ob * sie einschließt, ist nicht bekannt. Eine Sperrregel mit ihrer Vorwahl hält sie auf.</translation>
    </message>
    <message>
        <source>All countries without a row of their own. Whether it covers international networks (+870, +881, +882, +883, +979) is not known.</source>
        <translation>Alle Länder ohne eigene Zeile. Ob das internationale Netze (+870, +881, +882, +883, +979) einschließt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>+%1 is also the code of %2. Each has a switch of its own.</source>
        <translation>+%1 ist auch die Vorwahl von %2. Jedes hat einen eigenen Schalter.</translation>
    </message>
    <message>
        <source>Blocking rules about it, open or not: %1</source>
        <translation>Sperrregeln dazu, ob offen oder nicht: %1</translation>
    </message>
    <message>
        <source>No calls of the last 24 h are fetched yet.</source>
        <translation>Von den letzten 24 h sind noch keine Anrufe geholt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outbound call(s) to it in the last 24 h; answered: %1.</source>
        <translation>
            <numerusform>%Ln ausgehender Anruf dorthin in den letzten 24 h; angenommen: %1.</numerusform>
            <numerusform>%Ln ausgehende Anrufe dorthin in den letzten 24 h; angenommen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more may have gone there: the dialling code is shared.</source>
        <translation>
            <numerusform>%Ln weiterer ging womöglich dorthin: die Vorwahl ist geteilt.</numerusform>
            <numerusform>%Ln weitere gingen womöglich dorthin: die Vorwahl ist geteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 of 24 h are fetched.</source>
        <translation>Nur %1 von 24 h sind geholt.</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>not said by the service</source>
        <translation>vom Dienst nicht genannt</translation>
    </message>
</context>
<context>
    <name>gui::CountryPage</name>
    <message>
        <source>Which countries to show</source>
        <translation>Welche Länder zu zeigen sind</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Alle Länder</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Country permissions</source>
        <translation>Länderfreigaben</translation>
    </message>
    <message>
        <source>Filter: country, code, dialling code</source>
        <translation>Filter: Land, Kürzel, Vorwahl</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Paste country codes…</source>
        <translation>Länderkürzel e&amp;infügen…</translation>
    </message>
    <message>
        <source>&amp;Switch over</source>
        <translation>&amp;Umschalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 countries open</source>
        <translation>
            <numerusform>%Ln von %1 Ländern offen</numerusform>
            <numerusform>%Ln von %1 Ländern offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for all %Ln trunk(s) of the project at once</source>
        <translation>
            <numerusform>für den einen Trunk des Projekts</numerusform>
            <numerusform>für alle %Ln Trunks des Projekts zugleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Open %Ln countries</source>
        <translation>
            <numerusform>%Ln Land ö&amp;ffnen</numerusform>
            <numerusform>%Ln Länder ö&amp;ffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Close %Ln countries</source>
        <translation>
            <numerusform>%Ln Land s&amp;chließen</numerusform>
            <numerusform>%Ln Länder s&amp;chließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message numerus="yes">
        <source>Open %Ln countries</source>
        <translation>
            <numerusform>%Ln Land öffnen</numerusform>
            <numerusform>%Ln Länder öffnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %Ln countries</source>
        <translation>
            <numerusform>%Ln Land schließen</numerusform>
            <numerusform>%Ln Länder schließen</numerusform>
        </translation>
    </message>
    <message>
        <source>The switch was not staged</source>
        <translation>Das Umschalten wurde nicht vorgemerkt</translation>
    </message>
    <message>
        <source>Staged: * opens every country that has no row of its own, on all trunks. Whether it covers international networks (+870, +881, +882, +883, +979) is not known.</source>
        <translation>Vorgemerkt: * öffnet jedes Land ohne eigene Zeile, auf allen Trunks. Ob das internationale Netze (+870, +881, +882, +883, +979) einschließt, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Staged: %Ln countries open, for all trunks of the project. One undo takes them all back.</source>
        <translation>
            <numerusform>Vorgemerkt: %Ln Land offen, für alle Trunks des Projekts. Einmal Rückgängig nimmt es zurück.</numerusform>
            <numerusform>Vorgemerkt: %Ln Länder offen, für alle Trunks des Projekts. Einmal Rückgängig nimmt alle zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Staged: %Ln countries closed, for all trunks of the project. One undo takes them all back.</source>
        <translation>
            <numerusform>Vorgemerkt: %Ln Land geschlossen, für alle Trunks des Projekts. Einmal Rückgängig nimmt es zurück.</numerusform>
            <numerusform>Vorgemerkt: %Ln Länder geschlossen, für alle Trunks des Projekts. Einmal Rückgängig nimmt alle zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sinch names no country for this project.</source>
        <translation>Sinch nennt für dieses Projekt kein Land.</translation>
    </message>
    <message>
        <source>Nothing that is selected has a switch of its own.</source>
        <translation>Nichts von dem, was ausgewählt ist, hat einen eigenen Schalter.</translation>
    </message>
    <message>
        <source>Everything that is selected is open already.</source>
        <translation>Alles, was ausgewählt ist, ist schon offen.</translation>
    </message>
    <message>
        <source>Everything that is selected is closed already.</source>
        <translation>Alles, was ausgewählt ist, ist schon geschlossen.</translation>
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
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 of %2 fetched</source>
        <translation>%1 von %2 abgerufen</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>%1 abgerufen</translation>
    </message>
</context>
<context>
    <name>gui::CredentialDetail</name>
    <message numerus="yes">
        <source>%Ln list(s) selected</source>
        <translation>
            <numerusform>%Ln Liste ausgewählt</numerusform>
            <numerusform>%Ln Listen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>− Staged: will be deleted.</source>
        <translation>− Vorgemerkt: wird gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Which users it has is not known.</source>
        <translation>Welche Benutzer sie hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No trunk uses this list: its users can send no calls.</source>
        <translation>Kein Trunk verwendet diese Liste: Ihre Benutzer können keine Anrufe senden.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln trunk(s)</source>
        <translation>
            <numerusform>Von %Ln Trunk verwendet</numerusform>
            <numerusform>Von %Ln Trunks verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Erstellt %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer entfernen</numerusform>
            <numerusform>%Ln Benutzer entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Benutzer entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln user(s)…</source>
        <translation>
            <numerusform>%Ln Benutzer rotieren…</numerusform>
            <numerusform>%Ln Benutzer rotieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate all users…</source>
        <translation>Alle rotieren…</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>Which trunks use this list is not known yet.</source>
        <translation>Welche Trunks diese Liste verwenden, ist noch nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %Ln trunk(s), as far as they are loaded</source>
        <translation>
            <numerusform>Von %Ln Trunk verwendet, soweit geladen</numerusform>
            <numerusform>Von %Ln Trunks verwendet, soweit geladen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::CredentialGestures</name>
    <message>
        <source>Create list %1</source>
        <translation>Liste %1 anlegen</translation>
    </message>
    <message>
        <source>Change a password in %1</source>
        <translation>Ein Passwort in %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer entfernen</numerusform>
            <numerusform>%Ln Benutzer entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the trunks of %1</source>
        <translation>Die Trunks von %1 ändern</translation>
    </message>
    <message>
        <source>Delete list %1</source>
        <translation>Liste %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln list(s)</source>
        <translation>
            <numerusform>%Ln Liste löschen</numerusform>
            <numerusform>%Ln Listen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace users of %1</source>
        <translation>Benutzer von %1 ersetzen</translation>
    </message>
</context>
<context>
    <name>gui::CredentialListDialog</name>
    <message>
        <source>%1: every call will be challenged. Devices without one of these passwords stop working within about 60 s.</source>
        <translation>%1: Jeder Anruf wird nach dem Passwort gefragt. Geräte ohne eines dieser Passwörter funktionieren nach etwa 60 s nicht mehr.</translation>
    </message>
</context>
<context>
    <name>gui::CredentialPage</name>
    <message>
        <source>Credential lists</source>
        <translation>Zugangsdatenlisten</translation>
    </message>
    <message>
        <source>Filter: list, user or trunk</source>
        <translation>Filter: Liste, Benutzer oder Trunk</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Neue Liste…</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>Benutzer &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Rotate users and passwords…</source>
        <translation>Benutzer und Passwörter &amp;rotieren…</translation>
    </message>
    <message>
        <source>Attach to &amp;trunks…</source>
        <translation>Mit &amp;Trunks verknüpfen…</translation>
    </message>
    <message>
        <source>Re&amp;name list</source>
        <translation>Liste &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete list…</source>
        <translation>Liste &amp;löschen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln Liste</numerusform>
            <numerusform>%Ln Listen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s) on no trunk</source>
        <translation>
            <numerusform>%Ln Liste an keinem Trunk</numerusform>
            <numerusform>%Ln Listen an keinem Trunk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln staged password(s) are no longer in memory: passwords are never stored. Enter them again, or take the users back.</source>
        <translation>
            <numerusform>%Ln vorgemerktes Passwort ist nicht mehr im Speicher: Passwörter werden nie abgelegt. Geben Sie es erneut ein oder nehmen Sie den Benutzer zurück.</numerusform>
            <numerusform>%Ln vorgemerkte Passwörter sind nicht mehr im Speicher: Passwörter werden nie abgelegt. Geben Sie sie erneut ein oder nehmen Sie die Benutzer zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>A credential list holds SIP users with passwords, for devices that call from any address. There is none yet.</source>
        <translation>Eine Zugangsdatenliste enthält SIP-Benutzer mit Passwörtern, für Geräte, die von beliebigen Adressen anrufen. Es gibt noch keine.</translation>
    </message>
    <message>
        <source>Its users may call over the same trunks as those of “%1”, which stays as it is.</source>
        <translation>Ihre Benutzer dürfen über dieselben Trunks anrufen wie die von „%1“; diese Liste bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Creating list %1</source>
        <translation>Liste %1 anlegen</translation>
    </message>
    <message>
        <source>Changing the password of %1</source>
        <translation>Passwort von %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trunk(s): %1</source>
        <translation>
            <numerusform>%Ln Trunk: %1</numerusform>
            <numerusform>%Ln Trunks: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln endpoint(s): %1</source>
        <translation>
            <numerusform>%Ln Endpunkt: %1</numerusform>
            <numerusform>%Ln Endpunkte: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is used by %2.</source>
        <translation>%1 wird verwendet von %2.</translation>
    </message>
    <message>
        <source>Removing users</source>
        <translation>Benutzer entfernen</translation>
    </message>
    <message>
        <source>Remove user</source>
        <translation>Benutzer entfernen</translation>
    </message>
    <message>
        <source>Sinch refuses to remove a user while an endpoint registers as it. Rotating gives the endpoints another user first.</source>
        <translation>Sinch lehnt es ab, einen Benutzer zu entfernen, solange sich ein Endpunkt mit ihm registriert. Beim Rotieren bekommen die Endpunkte zuerst einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>Keep user</source>
        <translation>Benutzer behalten</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren…</translation>
    </message>
    <message>
        <source>Rotating users</source>
        <translation>Benutzer rotieren</translation>
    </message>
    <message>
        <source>Staged. The old users go 60 s after the new ones are there.</source>
        <translation>Vorgemerkt. Die alten Benutzer gehen 60 s, nachdem die neuen da sind.</translation>
    </message>
    <message>
        <source>Staged. When every device has its new password, open Rotate again on the old list to take it away.</source>
        <translation>Vorgemerkt. Wenn jedes Gerät sein neues Passwort hat, öffnen Sie bei der alten Liste erneut „Rotieren“, um sie wegzunehmen.</translation>
    </message>
    <message>
        <source>Changing the trunks of the list</source>
        <translation>Trunks der Liste ändern</translation>
    </message>
    <message>
        <source>“%1” is used by %2.</source>
        <translation>„%1“ wird verwendet von %2.</translation>
    </message>
    <message>
        <source>Deleting lists</source>
        <translation>Listen löschen</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Liste löschen</translation>
    </message>
    <message>
        <source>Sinch refuses to delete a list while an endpoint registers as one of its users. Rotating gives the endpoints other users first.</source>
        <translation>Sinch lehnt es ab, eine Liste zu löschen, solange sich ein Endpunkt mit einem ihrer Benutzer registriert. Beim Rotieren bekommen die Endpunkte zuerst andere Benutzer.</translation>
    </message>
    <message>
        <source>Keep list</source>
        <translation>Liste behalten</translation>
    </message>
    <message>
        <source>Deleting stages detaching it from each trunk first. The review shows who may call there afterwards; nothing is sent before.</source>
        <translation>Das Löschen merkt zuerst das Lösen von jedem Trunk vor. Die Prüfung zeigt, wer dort danach anrufen darf; vorher wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Stage detaching and deleting</source>
        <translation>Lösen und Löschen vormerken</translation>
    </message>
    <message>
        <source>More endpoints may register as them: not everything is loaded.</source>
        <translation>Weitere Endpunkte können sich damit anmelden: Es ist nicht alles geladen.</translation>
    </message>
    <message>
        <source>Whether an endpoint registers as %1 is not known: not everything is loaded.</source>
        <translation>Ob sich ein Endpunkt als %1 anmeldet, ist nicht bekannt: Es ist nicht alles geladen.</translation>
    </message>
    <message>
        <source>Sinch refuses to remove a user while an endpoint registers as it; the user stays then. Nothing is sent before you apply.</source>
        <translation>Sinch lehnt es ab, einen Benutzer zu entfernen, solange sich ein Endpunkt als er anmeldet; er bleibt dann bestehen. Vor dem Anwenden wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Stage removing</source>
        <translation>Entfernen vormerken</translation>
    </message>
    <message>
        <source>Which trunks use this list is not loaded yet. Refresh, then choose them.</source>
        <translation>Welche Trunks diese Liste verwenden, ist noch nicht geladen. Aktualisieren Sie und wählen Sie sie dann.</translation>
    </message>
    <message>
        <source>What else uses it is not known: not everything is loaded.</source>
        <translation>Wer sie sonst noch verwendet, ist nicht bekannt: Es ist nicht alles geladen.</translation>
    </message>
</context>
<context>
    <name>gui::EdgeCountdown</name>
    <message>
        <source>The SIP edge may use the old settings until then. Do not judge by test calls before.</source>
        <translation>Bis dahin verwendet der SIP-Edge womöglich die alten Einstellungen. Vorher nicht nach Testanrufen urteilen.</translation>
    </message>
    <message>
        <source>Saved; SIP edge current at %1 (%2 s)</source>
        <translation>Gespeichert; SIP-Edge aktuell um %1 (%2 s)</translation>
    </message>
</context>
<context>
    <name>gui::EndpointDialog</name>
    <message>
        <source>No credential list of this project has a user.</source>
        <translation>Keine Zugangsdatenliste dieses Projekts hat einen Benutzer.</translation>
    </message>
    <message>
        <source>Attach the list %1 too: without it registering fails with 401</source>
        <translation>Auch die Liste %1 verknüpfen: Ohne sie scheitert das Registrieren mit 401</translation>
    </message>
</context>
<context>
    <name>gui::EndpointForm</name>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>Registers as a user</source>
        <translation>Registriert sich als Benutzer</translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation>Feste Adresse</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>%1 mit %2 verknüpfen</translation>
    </message>
    <message>
        <source>Attaching the list</source>
        <translation>Verknüpfen der Liste</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>not at Sinch yet</source>
        <translation>noch nicht bei Sinch</translation>
    </message>
</context>
<context>
    <name>gui::EndpointPane</name>
    <message>
        <source>Remove endpoint</source>
        <translation>Endpunkt entfernen</translation>
    </message>
    <message>
        <source>Changing the priority</source>
        <translation>Ändern der Priorität</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>Hinzufügen von %1</translation>
    </message>
</context>
<context>
    <name>gui::EndpointTable</name>
    <message>
        <source>Endpoints of all trunks</source>
        <translation>Endpunkte aller Trunks</translation>
    </message>
    <message>
        <source>Filter: name, trunk, address or user</source>
        <translation>Filter: Name, Trunk, Adresse oder Benutzer</translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation>Trunks</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>Alle Endpunkte</translation>
    </message>
    <message>
        <source>E&amp;nable</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>Enabling</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>D&amp;isable</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>Disabling</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Try &amp;earlier</source>
        <translation>&amp;Früher versuchen</translation>
    </message>
    <message>
        <source>Changing the priority</source>
        <translation>Ändern der Priorität</translation>
    </message>
    <message>
        <source>Try &amp;later</source>
        <translation>&amp;Später versuchen</translation>
    </message>
    <message>
        <source>&amp;Remove endpoint</source>
        <translation>Endpunkt &amp;entfernen</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show in its &amp;trunk</source>
        <translation>Im &amp;Trunk zeigen</translation>
    </message>
    <message>
        <source>Show in its trunk</source>
        <translation>Im Trunk zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln endpoint(s)</source>
        <translation>
            <numerusform>%Ln Endpunkt</numerusform>
            <numerusform>%Ln Endpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enabled</source>
        <translation>
            <numerusform>%Ln aktiviert</numerusform>
            <numerusform>%Ln aktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with something to look at</source>
        <translation>
            <numerusform>%Ln mit Auffälligkeit</numerusform>
            <numerusform>%Ln mit Auffälligkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln endpoint(s) selected</source>
        <translation>
            <numerusform>%Ln Endpunkt ausgewählt</numerusform>
            <numerusform>%Ln Endpunkte ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>An endpoint is where a trunk sends its inbound calls: your SBC or a device that registers. This project has none. Choose a trunk to add one.</source>
        <translation>An einen Endpunkt gibt ein Trunk seine ankommenden Anrufe: an Ihren SBC oder ein Gerät, das sich registriert. Dieses Projekt hat keinen. Wählen Sie einen Trunk, um einen hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>gui::ErrorText</name>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Sinch refused it: %1.</source>
        <translation>Sinch hat es abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Not known whether it was saved: the connection broke after sending. Trunkdesk will not send it again and reads what is there.</source>
        <translation>Unbekannt, ob es gespeichert wurde: Die Verbindung brach nach dem Senden ab. Trunkdesk sendet es nicht noch einmal und liest, was vorhanden ist.</translation>
    </message>
    <message>
        <source>Sinch asks to wait %1 before the next try.</source>
        <translation>Sinch bittet, bis zum nächsten Versuch %1 zu warten.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Sinch rejected the access key.</source>
        <translation>Sinch hat den Zugangsschlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>Check key id and key secret in the profile; a deleted key cannot be used again.</source>
        <translation>Schlüssel-ID und Schlüsselgeheimnis im Profil prüfen; ein gelöschter Schlüssel kann nicht wieder verwendet werden.</translation>
    </message>
    <message>
        <source>The access key belongs to another project.</source>
        <translation>Der Zugangsschlüssel gehört zu einem anderen Projekt.</translation>
    </message>
    <message>
        <source>Check the project id, or create an access key in this project.</source>
        <translation>Projekt-ID prüfen oder in diesem Projekt einen Zugangsschlüssel erstellen.</translation>
    </message>
    <message>
        <source>A sign-in page answered instead of Sinch.</source>
        <translation>Statt Sinch hat eine Anmeldeseite geantwortet.</translation>
    </message>
    <message>
        <source>Sign in to the network (hotel, guest Wi-Fi, company proxy) in a browser, then try again.</source>
        <translation>Im Browser am Netz anmelden (Hotel, Gäste-WLAN, Firmenproxy), dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The server wanted to send the request elsewhere, which Trunkdesk never follows.</source>
        <translation>Der Server wollte die Anfrage umleiten; dem folgt Trunkdesk nie.</translation>
    </message>
    <message>
        <source>Check the network for a sign-in page or a proxy.</source>
        <translation>Das Netz auf eine Anmeldeseite oder einen Proxy prüfen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock first; then ask your network team whether a proxy renews its certificate.</source>
        <translation>Zuerst die Uhr dieses Computers prüfen; dann das Netzwerkteam fragen, ob ein Proxy sein Zertifikat erneuert.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Host.</translation>
    </message>
    <message>
        <source>A proxy or a name server may be in between. Nothing was sent.</source>
        <translation>Möglicherweise ist ein Proxy oder ein Nameserver dazwischen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody this computer trusts.</source>
        <translation>Das Zertifikat des Servers ist von niemandem signiert, dem dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>If your company inspects traffic, its certificate belongs into the system&apos;s store.</source>
        <translation>Falls Ihr Unternehmen den Datenverkehr prüft, gehört sein Zertifikat in den Zertifikatspeicher des Systems.</translation>
    </message>
    <message>
        <source>The name of the server could not be looked up.</source>
        <translation>Der Name des Servers konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>Check the network connection and the name server.</source>
        <translation>Netzwerkverbindung und Nameserver prüfen.</translation>
    </message>
    <message>
        <source>The server did not accept the connection.</source>
        <translation>Der Server hat die Verbindung nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the network connection, a firewall or a proxy.</source>
        <translation>Netzwerkverbindung, Firewall oder Proxy prüfen.</translation>
    </message>
    <message>
        <source>The answer is larger than any right answer can be.</source>
        <translation>Die Antwort ist größer, als eine richtige Antwort sein kann.</translation>
    </message>
    <message>
        <source>It was dropped and what is shown stays as it was.</source>
        <translation>Sie wurde verworfen; die Anzeige bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>The answer is not JSON.</source>
        <translation>Die Antwort ist kein JSON.</translation>
    </message>
    <message>
        <source>Something between here and Sinch may have answered. Try again.</source>
        <translation>Möglicherweise hat etwas zwischen hier und Sinch geantwortet. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The answer is damaged.</source>
        <translation>Die Antwort ist beschädigt.</translation>
    </message>
    <message>
        <source>It was dropped and what is shown stays as it was. Try again.</source>
        <translation>Sie wurde verworfen; die Anzeige bleibt, wie sie war. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The answer is about another object than the one asked for.</source>
        <translation>Die Antwort betrifft ein anderes Objekt als das angefragte.</translation>
    </message>
    <message>
        <source>It was dropped. Try again.</source>
        <translation>Sie wurde verworfen. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The project changed at Sinch since you reviewed the changes. Nothing was sent.</source>
        <translation>Das Projekt hat sich bei Sinch geändert, seit Sie die Änderungen geprüft haben. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Review them again: the effect may be another one.</source>
        <translation>Noch einmal prüfen: Die Auswirkung kann eine andere sein.</translation>
    </message>
    <message>
        <source>The journal cannot be written, so nothing was sent.</source>
        <translation>Das Journal kann nicht geschrieben werden, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Free disk space or check the rights of the data folder, then try again.</source>
        <translation>Speicherplatz freigeben oder die Rechte des Datenordners prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Speicherplatz freigeben, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>It is still in use, so it cannot be deleted.</source>
        <translation>Es wird noch verwendet und kann daher nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Take it out of use first, in the same set of changes.</source>
        <translation>Zuerst die Verwendung aufheben, im selben Satz von Änderungen.</translation>
    </message>
    <message>
        <source>More than 10,000 ranges would be added at once.</source>
        <translation>Mehr als 10.000 Bereiche würden auf einmal hinzugefügt.</translation>
    </message>
    <message>
        <source>Apply them in several sets.</source>
        <translation>In mehreren Sätzen anwenden.</translation>
    </message>
    <message>
        <source>A staged password is no longer in memory.</source>
        <translation>Ein vorgemerktes Kennwort ist nicht mehr im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>A list keeps at least one range.</source>
        <translation>Eine Liste behält mindestens einen Bereich.</translation>
    </message>
    <message>
        <source>Add the new range first, or delete the list.</source>
        <translation>Zuerst den neuen Bereich hinzufügen oder die Liste löschen.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist erforderlich.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Diesen Namen gibt es bereits.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The server of the demo project could not be started.</source>
        <translation>Der Server des Demo-Projekts konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>There is no profile of this name.</source>
        <translation>Es gibt kein Profil mit diesem Namen.</translation>
    </message>
    <message>
        <source>The staged changes wait for each other.</source>
        <translation>Die vorgemerkten Änderungen warten aufeinander.</translation>
    </message>
    <message>
        <source>Undo the last one and apply the others first.</source>
        <translation>Die letzte rückgängig machen und zuerst die anderen anwenden.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Es ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Es ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it. Refresh to see the present state.</source>
        <translation>Möglicherweise hat es jemand gelöscht. Aktualisieren, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>A staged object that this needs was taken back.</source>
        <translation>Ein vorgemerktes Objekt, das hierfür nötig ist, wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>It came in a form that Trunkdesk cannot read.</source>
        <translation>Es kam in einer Form, die Trunkdesk nicht lesen kann.</translation>
    </message>
    <message>
        <source>It is shown but cannot be edited here.</source>
        <translation>Es wird angezeigt, kann hier aber nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>It holds the same field twice, so no edit of it is safe.</source>
        <translation>Es enthält dasselbe Feld zweimal, daher ist keine Bearbeitung sicher.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Sinch did not answer in time.</source>
        <translation>Sinch hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>No connection to Sinch.</source>
        <translation>Keine Verbindung zu Sinch.</translation>
    </message>
    <message>
        <source>Check the network connection. What is shown is the last known state.</source>
        <translation>Netzwerkverbindung prüfen. Angezeigt wird der letzte bekannte Stand.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent.</source>
        <translation>Die Verbindung ist nicht sicher, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, a proxy and the system&apos;s certificates.</source>
        <translation>Die Uhr dieses Computers, einen Proxy und die Zertifikate des Systems prüfen.</translation>
    </message>
    <message>
        <source>Sinch did not accept the sign-in.</source>
        <translation>Sinch hat die Anmeldung nicht angenommen.</translation>
    </message>
    <message>
        <source>Check key id and key secret in the profile.</source>
        <translation>Schlüssel-ID und Schlüsselgeheimnis im Profil prüfen.</translation>
    </message>
    <message>
        <source>The access key may not do this.</source>
        <translation>Der Zugangsschlüssel darf das nicht.</translation>
    </message>
    <message>
        <source>Ask for a key with more rights in the Sinch dashboard.</source>
        <translation>Einen Schlüssel mit mehr Rechten im Sinch-Dashboard anfordern.</translation>
    </message>
    <message>
        <source>Sinch does not know it.</source>
        <translation>Sinch kennt es nicht.</translation>
    </message>
    <message>
        <source>It does not fit what is at Sinch now.</source>
        <translation>Es passt nicht zum jetzigen Stand bei Sinch.</translation>
    </message>
    <message>
        <source>Refresh, then decide again.</source>
        <translation>Aktualisieren, dann neu entscheiden.</translation>
    </message>
    <message>
        <source>Sinch refused it.</source>
        <translation>Sinch hat es abgelehnt.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Too many requests at once.</source>
        <translation>Zu viele Anfragen auf einmal.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Etwas warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Sinch has a fault at the moment.</source>
        <translation>Sinch hat zurzeit eine Störung.</translation>
    </message>
    <message>
        <source>Try again later; the request id helps Sinch&apos;s support.</source>
        <translation>Später erneut versuchen; die Anfrage-ID hilft dem Support von Sinch.</translation>
    </message>
    <message>
        <source>The answer is not one that Sinch gives.</source>
        <translation>Eine solche Antwort gibt Sinch nicht.</translation>
    </message>
    <message>
        <source>Read-only: nothing was sent.</source>
        <translation>Schreibgeschützt: Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Unlock for 15 minutes to stage and apply changes.</source>
        <translation>Für 15 Minuten entsperren, um Änderungen vorzumerken und anzuwenden.</translation>
    </message>
    <message>
        <source>It cannot be done like this.</source>
        <translation>So ist es nicht möglich.</translation>
    </message>
    <message>
        <source>It could not be written to this computer&apos;s disk.</source>
        <translation>Es konnte nicht auf den Datenträger dieses Computers geschrieben werden.</translation>
    </message>
    <message>
        <source>Check free space and the rights of the data folder.</source>
        <translation>Freien Speicherplatz und die Rechte des Datenordners prüfen.</translation>
    </message>
    <message>
        <source>Enter an address or a network.</source>
        <translation>Eine Adresse oder ein Netz eingeben.</translation>
    </message>
    <message>
        <source>A number with a leading zero can be read in two ways.</source>
        <translation>Eine Zahl mit führender Null kann auf zwei Arten gelesen werden.</translation>
    </message>
    <message>
        <source>Each of the four numbers is 0 to 255.</source>
        <translation>Jede der vier Zahlen liegt zwischen 0 und 255.</translation>
    </message>
    <message>
        <source>An address has four numbers, as in 198.51.100.7.</source>
        <translation>Eine Adresse hat vier Zahlen, wie in 198.51.100.7.</translation>
    </message>
    <message>
        <source>Only decimal numbers, as in 198.51.100.7.</source>
        <translation>Nur Dezimalzahlen, wie in 198.51.100.7.</translation>
    </message>
    <message>
        <source>The length after the slash is missing.</source>
        <translation>Die Länge nach dem Schrägstrich fehlt.</translation>
    </message>
    <message>
        <source>The length after the slash is 1 to 32.</source>
        <translation>Die Länge nach dem Schrägstrich liegt zwischen 1 und 32.</translation>
    </message>
    <message>
        <source>/0 is the whole Internet; the service does not take it.</source>
        <translation>/0 ist das ganze Internet; der Dienst nimmt es nicht an.</translation>
    </message>
    <message>
        <source>The length after the slash is a plain number, 1 to 32.</source>
        <translation>Die Länge nach dem Schrägstrich ist eine einfache Zahl von 1 bis 32.</translation>
    </message>
    <message>
        <source>A network mask; the service takes a length.</source>
        <translation>Eine Netzmaske; der Dienst erwartet eine Länge.</translation>
    </message>
    <message>
        <source>IPv6 is not supported by the service.</source>
        <translation>IPv6 wird vom Dienst nicht unterstützt.</translation>
    </message>
    <message>
        <source>An IPv4 address in IPv6 form; the service takes plain IPv4.</source>
        <translation>Eine IPv4-Adresse in IPv6-Form; der Dienst erwartet reines IPv4.</translation>
    </message>
    <message>
        <source>Only an IPv4 address or network: no host name, no port.</source>
        <translation>Nur eine IPv4-Adresse oder ein IPv4-Netz: kein Hostname, kein Port.</translation>
    </message>
    <message>
        <source>The character %1 does not belong here.</source>
        <translation>Das Zeichen %1 gehört nicht hierher.</translation>
    </message>
    <message>
        <source>There is text after the address.</source>
        <translation>Nach der Adresse steht noch Text.</translation>
    </message>
    <message>
        <source>One address or network a line.</source>
        <translation>Eine Adresse oder ein Netz je Zeile.</translation>
    </message>
    <message>
        <source>&quot;This network&quot; addresses cannot arrive from the Internet.</source>
        <translation>Adressen „dieses Netzes“ können nicht aus dem Internet eintreffen.</translation>
    </message>
    <message>
        <source>Private addresses cannot arrive from the Internet.</source>
        <translation>Private Adressen können nicht aus dem Internet eintreffen.</translation>
    </message>
    <message>
        <source>Loopback addresses cannot arrive from the Internet.</source>
        <translation>Loopback-Adressen können nicht aus dem Internet eintreffen.</translation>
    </message>
    <message>
        <source>Link-local addresses cannot arrive from the Internet.</source>
        <translation>Link-Local-Adressen können nicht aus dem Internet eintreffen.</translation>
    </message>
    <message>
        <source>Carrier NAT addresses (CGNAT) cannot arrive from the Internet.</source>
        <translation>Carrier-NAT-Adressen (CGNAT) können nicht aus dem Internet eintreffen.</translation>
    </message>
    <message>
        <source>Documentation addresses cannot arrive from the Internet.</source>
        <translation>Dokumentationsadressen können nicht aus dem Internet eintreffen.</translation>
    </message>
    <message>
        <source>Benchmarking addresses cannot arrive from the Internet.</source>
        <translation>Benchmark-Adressen können nicht aus dem Internet eintreffen.</translation>
    </message>
    <message>
        <source>Multicast addresses cannot arrive from the Internet.</source>
        <translation>Multicast-Adressen können nicht aus dem Internet eintreffen.</translation>
    </message>
    <message>
        <source>Reserved addresses cannot arrive from the Internet.</source>
        <translation>Reservierte Adressen können nicht aus dem Internet eintreffen.</translation>
    </message>
    <message>
        <source>A user name is needed.</source>
        <translation>Ein Benutzername wird gebraucht.</translation>
    </message>
    <message>
        <source>A user name has at most 64 characters.</source>
        <translation>Ein Benutzername hat höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>Only letters A to Z, digits, dot, hyphen and underscore.</source>
        <translation>Nur Buchstaben A bis Z, Ziffern, Punkt, Bindestrich und Unterstrich.</translation>
    </message>
    <message>
        <source>Dots alone are no user name.</source>
        <translation>Punkte allein sind kein Benutzername.</translation>
    </message>
    <message>
        <source>This user is there already.</source>
        <translation>Diesen Benutzer gibt es schon.</translation>
    </message>
    <message>
        <source>A user name is given once in a project.</source>
        <translation>Ein Benutzername wird in einem Projekt nur einmal vergeben.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Ein Passwort wird gebraucht.</translation>
    </message>
    <message>
        <source>At least 12 characters.</source>
        <translation>Mindestens 12 Zeichen.</translation>
    </message>
    <message>
        <source>At least one upper-case letter, one lower-case letter and one digit.</source>
        <translation>Mindestens ein Großbuchstabe, ein Kleinbuchstabe und eine Ziffer.</translation>
    </message>
    <message>
        <source>Only ASCII characters, and no blank at either end.</source>
        <translation>Nur ASCII-Zeichen, und kein Leerzeichen am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>Which users the list has is not known.</source>
        <translation>Welche Benutzer die Liste hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>Aktualisieren Sie, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There are nine priorities.</source>
        <translation>Es gibt neun Prioritäten.</translation>
    </message>
    <message>
        <source>Let some of the endpoints share one: move a row onto another.</source>
        <translation>Lassen Sie einige Endpunkte eine teilen: Ziehen Sie eine Zeile auf eine andere.</translation>
    </message>
    <message>
        <source>An earlier run was interrupted and is not settled. Nothing was sent.</source>
        <translation>Ein früherer Durchlauf wurde unterbrochen und ist nicht geklärt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Find out what was done first, then review what is left.</source>
        <translation>Stellen Sie zuerst fest, was erledigt wurde, und prüfen Sie dann, was übrig ist.</translation>
    </message>
    <message>
        <source>Changes are being applied just now.</source>
        <translation>Gerade werden Änderungen angewendet.</translation>
    </message>
    <message>
        <source>Wait until that has ended, or stop it.</source>
        <translation>Warten Sie das Ende ab, oder halten Sie es an.</translation>
    </message>
    <message>
        <source>The sign-in expired or was withdrawn while this was being sent.</source>
        <translation>Die Anmeldung ist beim Senden abgelaufen oder wurde widerrufen.</translation>
    </message>
    <message>
        <source>Sinch did not say that the access key is wrong. Try again.</source>
        <translation>Sinch hat nicht gesagt, dass der Zugriffsschlüssel falsch ist. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Sinch has taken the number on; waiting for it was stopped.</source>
        <translation>Sinch hat die Rufnummer angenommen; das Warten darauf wurde angehalten.</translation>
    </message>
    <message>
        <source>It may still arrive, so it is not sent again. Refresh to see where it is.</source>
        <translation>Sie kann noch ankommen und wird daher nicht noch einmal gesendet. Aktualisieren Sie, um zu sehen, wo sie ist.</translation>
    </message>
    <message>
        <source>Passwords are not kept over a restart of Trunkdesk: type it again, then apply.</source>
        <translation>Passwörter überstehen keinen Neustart von Trunkdesk: neu eingeben, dann anwenden.</translation>
    </message>
    <message>
        <source>An open job replaces this address already.</source>
        <translation>Ein offener Vorgang ersetzt diese Adresse bereits.</translation>
    </message>
    <message>
        <source>Go on with that one, or give it up first. The status bar has it.</source>
        <translation>Setzen Sie jenen fort oder geben Sie ihn zuerst auf. Er steht in der Statusleiste.</translation>
    </message>
    <message>
        <source>The new address is not there, so the old one has to stay.</source>
        <translation>Die neue Adresse ist nicht da, daher muss die alte bleiben.</translation>
    </message>
    <message>
        <source>Nothing can be staged in this step.</source>
        <translation>In diesem Schritt kann nichts vorgemerkt werden.</translation>
    </message>
</context>
<context>
    <name>gui::EverythingDialog</name>
    <message>
        <source>owner and note</source>
        <translation>Zuständige und Notiz</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Zuständige</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Keep those entries</source>
        <translation>Diese Einträge behalten</translation>
    </message>
    <message>
        <source>Disable the list</source>
        <translation>Liste deaktivieren</translation>
    </message>
    <message>
        <source>Delete the list</source>
        <translation>Liste löschen</translation>
    </message>
    <message>
        <source>A list keeps at least one entry, and these would be the last ones of: %1.</source>
        <translation>Eine Liste behält mindestens einen Eintrag, und diese wären die letzten von: %1.</translation>
    </message>
    <message>
        <source>Enter whose access is to be closed.</source>
        <translation>Geben Sie ein, wessen Zugriff geschlossen werden soll.</translation>
    </message>
    <message>
        <source>No entry of any list belongs to it.</source>
        <translation>Kein Eintrag irgendeiner Liste gehört dazu.</translation>
    </message>
    <message>
        <source>No entry that is loaded belongs to it, but not all lists are loaded.</source>
        <translation>Kein geladener Eintrag gehört dazu, aber nicht alle Listen sind geladen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) found</source>
        <translation>
            <numerusform>%Ln Eintrag gefunden</numerusform>
            <numerusform>%Ln Einträge gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be removed</source>
        <translation>
            <numerusform>%Ln wird entfernt</numerusform>
            <numerusform>%Ln werden entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage removing %Ln entry(ies)</source>
        <translation>
            <numerusform>Entfernen von %Ln Eintrag vormerken</numerusform>
            <numerusform>Entfernen von %Ln Einträgen vormerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage removal</source>
        <translation>Entfernen vormerken</translation>
    </message>
    <message>
        <source>Entries that still hold an address of it: %1</source>
        <translation>Einträge, die noch eine Adresse davon enthalten: %1</translation>
    </message>
    <message>
        <source>Endpoints; calls are still sent there: %1</source>
        <translation>Endpunkte; Anrufe werden weiter dorthin gesendet: %1</translation>
    </message>
    <message>
        <source>Users of that name, who may still log in with their password: %1</source>
        <translation>Benutzer dieses Namens, die sich weiter mit ihrem Passwort anmelden können: %1</translation>
    </message>
    <message>
        <source>Not all users are loaded: whether there are some of that name is not known.</source>
        <translation>Nicht alle Benutzer sind geladen: Ob es welche mit diesem Namen gibt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing that is known here. Users under another name and calls that are already up are not looked at.</source>
        <translation>Nichts, was hier bekannt ist. Benutzer unter anderem Namen und schon bestehende Anrufe werden nicht betrachtet.</translation>
    </message>
</context>
<context>
    <name>gui::FieldForm</name>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 von %2 ändern</translation>
    </message>
    <message>
        <source>● Staged. Now: %1</source>
        <translation>● Vorgemerkt. Jetzt: %1</translation>
    </message>
    <message>
        <source>It was not finished.</source>
        <translation>Die Eingabe war nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 “%2” of %3 was not staged: %4</source>
        <translation>%1 „%2“ von %3 wurde nicht vorgemerkt: %4</translation>
    </message>
</context>
<context>
    <name>gui::FindDialog</name>
    <message numerus="yes">
        <source>%Ln result(s). Return goes there, Esc closes.</source>
        <translation>
            <numerusform>%Ln Treffer. Eingabetaste geht hin, Esc schließt.</numerusform>
            <numerusform>%Ln Treffer. Eingabetaste geht hin, Esc schließt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this project and no command matches.</source>
        <translation>Nichts in diesem Projekt und kein Befehl passt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a command, why it cannot be done now</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>gui::Formats</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1 d</translation>
    </message>
</context>
<context>
    <name>gui::HandoverDialog</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the hand-over sheet</source>
        <translation>Übergabeblatt speichern</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation>PDF-Datei (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Saving failed: %1</source>
        <translation>Speichern fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>gui::HandoverSheet</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbound: from your SBC to the telephone network</source>
        <translation>Ausgehend: von Ihrem SBC ins Telefonnetz</translation>
    </message>
    <message>
        <source>Request-URI and To</source>
        <translation>Request-URI und To</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Number form</source>
        <translation>Nummernform</translation>
    </message>
    <message>
        <source>E.164 with the plus, as in +4722000000</source>
        <translation>E.164 mit Pluszeichen, wie +4722000000</translation>
    </message>
    <message>
        <source>another domain in From is answered with 403, a wrong one in To with 404</source>
        <translation>eine andere Domain in From wird mit 403 beantwortet, eine falsche in To mit 404</translation>
    </message>
    <message>
        <source>Calls per second</source>
        <translation>Anrufe pro Sekunde</translation>
    </message>
    <message>
        <source>%1; calls above it are refused with 603</source>
        <translation>%1; Anrufe darüber werden mit 603 abgewiesen</translation>
    </message>
    <message>
        <source>set by Sinch when the trunk is created, usually 1; calls above it are refused with 603</source>
        <translation>setzt Sinch beim Anlegen des Trunks, meist 1; Anrufe darüber werden mit 603 abgewiesen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Zugelassen</translation>
    </message>
    <message>
        <source>Source addresses</source>
        <translation>Absenderadressen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>digest: every INVITE is challenged with 407; passwords are given separately</source>
        <translation>Digest: Auf jedes INVITE folgt 407; Passwörter werden getrennt weitergegeben</translation>
    </message>
    <message>
        <source>Inbound: from the telephone network to you</source>
        <translation>Eingehend: aus dem Telefonnetz zu Ihnen</translation>
    </message>
    <message>
        <source>no endpoint is enabled: calls are not delivered</source>
        <translation>kein Endpunkt ist eingeschaltet: Anrufe werden nicht zugestellt</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Zugestellt an</translation>
    </message>
    <message>
        <source>REGISTER at</source>
        <translation>REGISTER bei</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>To open in the firewall</source>
        <translation>In der Firewall zu öffnen</translation>
    </message>
    <message>
        <source>Towards Sinch</source>
        <translation>Zu Sinch</translation>
    </message>
    <message>
        <source>%1: 5060 UDP and TCP, 5061 TCP (TLS)</source>
        <translation>%1: 5060 UDP und TCP, 5061 TCP (TLS)</translation>
    </message>
    <message>
        <source>From Sinch</source>
        <translation>Von Sinch</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>the RTP ports of your SBC, UDP, both ways</source>
        <translation>die RTP-Ports Ihres SBC, UDP, in beide Richtungen</translation>
    </message>
    <message>
        <source>Sinch’s addresses</source>
        <translation>Adressen von Sinch</translation>
    </message>
    <message>
        <source>ask Sinch for them: they are not part of the service’s answers</source>
        <translation>bei Sinch erfragen: Sie stehen nicht in den Antworten des Dienstes</translation>
    </message>
    <message>
        <source>SIP trunk %1</source>
        <translation>SIP-Trunk %1</translation>
    </message>
    <message>
        <source>SIP domain</source>
        <translation>SIP-Domain</translation>
    </message>
    <message>
        <source>as expected: check it when the trunk is created</source>
        <translation>wie erwartet: prüfen, wenn der Trunk angelegt ist</translation>
    </message>
    <message>
        <source>SIP ports</source>
        <translation>SIP-Ports</translation>
    </message>
    <message>
        <source>5060 UDP and TCP, 5061 TLS</source>
        <translation>5060 UDP und TCP, 5061 TLS</translation>
    </message>
    <message>
        <source>A change takes up to about 60 s to reach the SIP edge: do not judge by test calls before.</source>
        <translation>Eine Änderung braucht bis zu etwa 60 s bis zum SIP-Edge: Vorher nicht nach Testanrufen urteilen.</translation>
    </message>
</context>
<context>
    <name>gui::ImportDialog</name>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Good %1</source>
        <translation>Gut %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Doppelt %1</translation>
    </message>
    <message>
        <source>Already there %1</source>
        <translation>Schon vorhanden %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Abgelehnt %1</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>Ausgelassen %1</translation>
    </message>
    <message>
        <source>Import ranges</source>
        <translation>Bereiche importieren</translation>
    </message>
    <message>
        <source>Lists of addresses (*.txt *.csv *.tsv *.conf *.xml *.sql);;All files (*)</source>
        <translation>Adresslisten (*.txt *.csv *.tsv *.conf *.xml *.sql);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>%1 has more than 256 MB; that is no list of addresses. Split it.</source>
        <translation>%1 hat mehr als 256 MB; das ist keine Adressliste. Bitte aufteilen.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The table shows %1 of %2 entries.</source>
        <translation>Die Tabelle zeigt %1 von %2 Einträgen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing is taken.</source>
        <translation>Das Lesen wurde angehalten; nichts wird übernommen.</translation>
    </message>
    <message>
        <source>Nothing entered yet.</source>
        <translation>Noch nichts eingegeben.</translation>
    </message>
    <message>
        <source>Read as: %1.</source>
        <translation>Gelesen als: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s)</source>
        <translation>
            <numerusform>%Ln Bereich</numerusform>
            <numerusform>%Ln Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>addresses: %1.</source>
        <translation>Adressen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), %1.</source>
        <translation>
            <numerusform>%Ln Anfrage, %1.</numerusform>
            <numerusform>%Ln Anfragen, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more range(s) left out: one change set adds at most 10,000. Import the rest once these are applied.</source>
        <translation>
            <numerusform>%Ln weiterer Bereich ausgelassen: Ein Änderungssatz fügt höchstens 10.000 hinzu. Den Rest importieren, wenn diese angewendet sind.</numerusform>
            <numerusform>%Ln weitere Bereiche ausgelassen: Ein Änderungssatz fügt höchstens 10.000 hinzu. Den Rest importieren, wenn diese angewendet sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln range(s)</source>
        <translation>
            <numerusform>%Ln Bereich vormerken</numerusform>
            <numerusform>%Ln Bereiche vormerken</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Lesen &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>E&amp;rneut lesen</translation>
    </message>
</context>
<context>
    <name>gui::ImportWords</name>
    <message>
        <source>The mask is neither a length nor four numbers, as in 255.255.255.0.</source>
        <translation>Die Maske ist weder eine Länge noch vier Zahlen wie 255.255.255.0.</translation>
    </message>
    <message>
        <source>The mask has gaps; only a network with a length can be taken.</source>
        <translation>Die Maske hat Lücken; nur ein Netz mit einer Länge kann übernommen werden.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Der Bereich endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>A deny rule: an access control list only allows. Take it out of the ranges that contain it.</source>
        <translation>Eine Sperrregel: Eine Zugriffsliste erlaubt nur. Bitte aus den Bereichen herausnehmen, die sie enthalten.</translation>
    </message>
    <message>
        <source>Denies everything else, as an access control list does anyway.</source>
        <translation>Sperrt alles Übrige, wie es eine Zugriffsliste ohnehin tut.</translation>
    </message>
    <message>
        <source>The users of a domain of FreeSWITCH; it names no addresses.</source>
        <translation>Die Benutzer einer Domain von FreeSWITCH; sie nennt keine Adressen.</translation>
    </message>
    <message>
        <source>There is no address in this record.</source>
        <translation>In diesem Datensatz steht keine Adresse.</translation>
    </message>
    <message>
        <source>A quote or a row begins here and never ends.</source>
        <translation>Hier beginnt ein Anführungszeichen oder eine Zeile, die nie endet.</translation>
    </message>
    <message>
        <source>The XML is broken here: nothing below this line was read.</source>
        <translation>Das XML ist hier fehlerhaft: Unterhalb dieser Zeile wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Recognised automatically</source>
        <translation>Automatisch erkannt</translation>
    </message>
    <message>
        <source>Addresses, networks and ranges</source>
        <translation>Adressen, Netze und Bereiche</translation>
    </message>
    <message>
        <source>CSV or table</source>
        <translation>CSV oder Tabelle</translation>
    </message>
    <message>
        <source>Asterisk: permit and match</source>
        <translation>Asterisk: permit und match</translation>
    </message>
    <message>
        <source>FreeSWITCH: acl.conf.xml</source>
        <translation>FreeSWITCH: acl.conf.xml</translation>
    </message>
    <message>
        <source>Kamailio: rows of address</source>
        <translation>Kamailio: Zeilen von address</translation>
    </message>
    <message>
        <source>OpenSIPS: rows of address</source>
        <translation>OpenSIPS: Zeilen von address</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>wenige Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s</source>
        <translation>
            <numerusform>etwa %Ln s</numerusform>
            <numerusform>etwa %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min</source>
        <translation>
            <numerusform>etwa %Ln min</numerusform>
            <numerusform>etwa %Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::JobDialog</name>
    <message>
        <source>started %1</source>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Read-only: unlock first.</source>
        <translation>Schreibgeschützt: zuerst entsperren.</translation>
    </message>
    <message>
        <source>Not while a run is under way.</source>
        <translation>Nicht, solange ein Lauf im Gang ist.</translation>
    </message>
    <message>
        <source>&amp;Not yet: wait once more</source>
        <translation>&amp;Noch nicht: nochmals warten</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Wait %Ln min longer</source>
        <translation>
            <numerusform>%Ln Minute &amp;länger warten</numerusform>
            <numerusform>%Ln Minuten &amp;länger warten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>F&amp;ortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Paused with %1 left</source>
        <translation>Angehalten, noch %1</translation>
    </message>
    <message>
        <source>The time is over; waiting for the present state of the project.</source>
        <translation>Die Zeit ist um; auf den aktuellen Stand des Projekts wird gewartet.</translation>
    </message>
    <message>
        <source>%1 left, until %2</source>
        <translation>noch %1, bis %2</translation>
    </message>
    <message>
        <source>The step was not staged</source>
        <translation>Der Schritt wurde nicht vorgemerkt</translation>
    </message>
    <message>
        <source>Give up the job</source>
        <translation>Vorgang aufgeben</translation>
    </message>
    <message>
        <source>Trunkdesk forgets this job. Nothing is changed by that; everything stays as it is now:</source>
        <translation>Trunkdesk vergisst diesen Vorgang. Dadurch ändert sich nichts; alles bleibt, wie es jetzt ist:</translation>
    </message>
    <message>
        <source>Keep the job</source>
        <translation>Vorgang behalten</translation>
    </message>
</context>
<context>
    <name>gui::JobWords</name>
    <message>
        <source>Replace %1 by %2</source>
        <translation>%1 durch %2 ersetzen</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message numerus="yes">
        <source>Add %1 to %Ln list(s)</source>
        <translation>
            <numerusform>%1 zu %Ln Liste hinzufügen</numerusform>
            <numerusform>%1 zu %Ln Listen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until the SIP edge knows it</source>
        <translation>Warten, bis der SIP-Edge sie kennt</translation>
    </message>
    <message>
        <source>Check with a test call</source>
        <translation>Mit einem Testanruf prüfen</translation>
    </message>
    <message>
        <source>Put the new endpoint first (no endpoint is part of this job)</source>
        <translation>Den neuen Endpunkt nach vorn stellen (zu diesem Vorgang gehört kein Endpunkt)</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln new endpoint(s) before the old</source>
        <translation>
            <numerusform>%Ln neuen Endpunkt vor den alten stellen</numerusform>
            <numerusform>%Ln neue Endpunkte vor die alten stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Let calls over %1 end</source>
        <translation>Anrufe über %1 auslaufen lassen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Stage adding %1 beside %2. Nobody loses anything by it.</source>
        <translation>Merken Sie vor, %1 neben %2 hinzuzufügen. Niemand verliert dadurch etwas.</translation>
    </message>
    <message>
        <source>%1 is saved. The SIP edge may not know it yet: do not judge by test calls before the time is over.</source>
        <translation>%1 ist gespeichert. Der SIP-Edge kennt sie womöglich noch nicht: Urteilen Sie nicht nach Testanrufen, bevor die Zeit um ist.</translation>
    </message>
    <message>
        <source>Let your SBC place a test call from %1. Does it go through?</source>
        <translation>Lassen Sie Ihren SBC einen Testanruf von %1 aufbauen. Kommt er durch?</translation>
    </message>
    <message>
        <source>Stage endpoints with %1 that are tried before those with %2. New inbound calls go to %1 then; those with %2 stay as a second choice.</source>
        <translation>Merken Sie Endpunkte mit %1 vor, die vor denen mit %2 versucht werden. Neue ankommende Anrufe gehen dann an %1; die mit %2 bleiben als zweite Wahl.</translation>
    </message>
    <message>
        <source>Let your SBC place new calls from %1 only, and wait until the calls over %2 have ended: what still comes from there may be refused once it is removed.</source>
        <translation>Lassen Sie Ihren SBC neue Anrufe nur noch von %1 aufbauen und warten Sie, bis die Anrufe über %2 beendet sind: Was danach noch von dort kommt, wird womöglich abgewiesen, sobald sie entfernt ist.</translation>
    </message>
    <message>
        <source>Stage removing %1. Unless another range covers it, it is refused from then on.</source>
        <translation>Merken Sie vor, %1 zu entfernen. Wenn kein anderer Bereich sie umfasst, wird sie von da an abgewiesen.</translation>
    </message>
    <message>
        <source>Stage removing %1 and its endpoints. Unless another range covers it, it is refused from then on.</source>
        <translation>Merken Sie vor, %1 und die zugehörigen Endpunkte zu entfernen. Wenn kein anderer Bereich sie umfasst, wird sie von da an abgewiesen.</translation>
    </message>
    <message>
        <source>%1 has taken the place of %2.</source>
        <translation>%1 hat den Platz von %2 eingenommen.</translation>
    </message>
    <message>
        <source>The job is paused. Nothing is waited for and nothing can be staged until it goes on.</source>
        <translation>Der Vorgang ist angehalten. Auf nichts wird gewartet und nichts kann vorgemerkt werden, bis er fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Staged. Review and apply it in the window; this step is over when the change is live at Sinch.</source>
        <translation>Vorgemerkt. Prüfen Sie es im Fenster und wenden Sie es an; dieser Schritt ist zu Ende, wenn die Änderung bei Sinch in Kraft ist.</translation>
    </message>
    <message>
        <source>Replace %1: add %2</source>
        <translation>%1 ersetzen: %2 hinzufügen</translation>
    </message>
    <message>
        <source>Replace %1: put the endpoints with %2 first</source>
        <translation>%1 ersetzen: Endpunkte mit %2 nach vorn stellen</translation>
    </message>
    <message>
        <source>Replace %1: remove it</source>
        <translation>%1 ersetzen: entfernen</translation>
    </message>
    <message>
        <source>Somebody took %1 out again: %2. The job is back at its first step; what was staged to remove %3 is taken back.</source>
        <translation>Jemand hat %1 wieder herausgenommen: %2. Der Vorgang ist zurück bei seinem ersten Schritt; was zum Entfernen von %3 vorgemerkt war, ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Somebody changed the endpoints back: %1. They have to be put first again; what was staged to remove %2 is taken back.</source>
        <translation>Jemand hat die Endpunkte zurückgeändert: %1. Sie müssen wieder nach vorn; was zum Entfernen von %2 vorgemerkt war, ist zurückgenommen.</translation>
    </message>
    <message>
        <source>None of the lists is there any more: %1. The job stands still; give it up.</source>
        <translation>Keine der Listen ist noch da: %1. Der Vorgang steht still; geben Sie ihn auf.</translation>
    </message>
    <message>
        <source>No longer there, and left out: %1.</source>
        <translation>Nicht mehr da und ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Somebody has removed the old address already: %1.</source>
        <translation>Jemand hat die alte Adresse bereits entfernt: %1.</translation>
    </message>
    <message>
        <source>%1 stays in: %2.</source>
        <translation>%1 bleibt in: %2.</translation>
    </message>
    <message>
        <source>Endpoints with %1 stay: %2.</source>
        <translation>Endpunkte mit %1 bleiben: %2.</translation>
    </message>
    <message>
        <source>What is staged stays staged.</source>
        <translation>Vorgemerktes bleibt vorgemerkt.</translation>
    </message>
</context>
<context>
    <name>gui::JobsPanel</name>
    <message>
        <source>Open jobs</source>
        <translation>Offene Vorgänge</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>job, how far, what to do</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>started %1</source>
        <comment>an age</comment>
        <translation>begonnen %1</translation>
    </message>
</context>
<context>
    <name>gui::ListDialog</name>
    <message>
        <source>Create list</source>
        <translation>Liste erstellen</translation>
    </message>
</context>
<context>
    <name>gui::Loading</name>
    <message>
        <source>Loading %1 of %2…</source>
        <translation>%1 von %2 geladen…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>not everything could be loaded</source>
        <translation>nicht alles ließ sich laden</translation>
    </message>
    <message>
        <source>could not be loaded again; as of %1</source>
        <translation>ließ sich nicht neu laden; Stand %1</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>About Trunkdesk</source>
        <translation>Über Trunkdesk</translation>
    </message>
    <message>
        <source>Trunkdesk %1</source>
        <translation>Trunkdesk %1</translation>
    </message>
    <message>
        <source>An operations desk for Sinch Elastic SIP Trunking.

Free software under the GNU General Public License, version 3 or later, without any warranty. Icons: Lucide (ISC).

Built with Qt %1, running with Qt %2.</source>
        <translation>Ein Leitstand für Sinch Elastic SIP Trunking.

Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung. Symbole: Lucide (ISC).

Erstellt mit Qt %1, läuft mit Qt %2.</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Über Qt</translation>
    </message>
    <message>
        <source>Trunkdesk uses Qt %1.</source>
        <translation>Trunkdesk verwendet Qt %1.</translation>
    </message>
    <message>
        <source>Qt is a C++ toolkit, used here under the GNU General Public License. See https://www.qt.io/licensing</source>
        <translation>Qt ist ein C++-Toolkit und wird hier unter der GNU General Public License verwendet. Siehe https://www.qt.io/licensing</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Facts for a problem report are on the clipboard. They hold no names, numbers or secrets.</source>
        <translation>Angaben für einen Problembericht sind in der Zwischenablage. Sie enthalten keine Namen, Nummern oder Geheimnisse.</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <translation>%1 (Produktion)</translation>
    </message>
    <message>
        <source>No profile is stored</source>
        <translation>Kein Profil ist gespeichert</translation>
    </message>
    <message>
        <source>There is nothing to export here.</source>
        <translation>Hier gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>It does not belong to %1: all customers are shown again.</source>
        <translation>Es gehört nicht zu %1: Es werden wieder alle Kunden gezeigt.</translation>
    </message>
</context>
<context>
    <name>gui::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>gui::Navigation</name>
    <message numerus="yes">
        <source>%1, %Ln need(s) attention</source>
        <translation>
            <numerusform>%1, %Ln braucht Aufmerksamkeit</numerusform>
            <numerusform>%1, %Ln brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NewTrunkDialog</name>
    <message>
        <source>New list of addresses</source>
        <translation>Neue Adressliste</translation>
    </message>
    <message>
        <source>None: no address is checked</source>
        <translation>Keine: Es wird keine Adresse geprüft</translation>
    </message>
    <message>
        <source>None: no password is asked for</source>
        <translation>Keine: Es wird kein Passwort verlangt</translation>
    </message>
    <message>
        <source>New list of users</source>
        <translation>Neue Benutzerliste</translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation>Feste Adresse</translation>
    </message>
    <message>
        <source>Registers as a user</source>
        <translation>Registriert sich als Benutzer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Every number of this project is on a trunk. Move one on the page of the phone numbers.</source>
        <translation>Jede Nummer dieses Projekts ist auf einem Trunk. Verschieben lässt sie sich auf der Seite der Rufnummern.</translation>
    </message>
    <message>
        <source>SBC %1</source>
        <translation>SBC %1</translation>
    </message>
    <message>
        <source>%1 – new</source>
        <translation>%1 – neu</translation>
    </message>
    <message>
        <source>%1 (expected)</source>
        <translation>%1 (erwartet)</translation>
    </message>
    <message>
        <source>Who may send calls: %1. %2</source>
        <translation>Wer Anrufe senden darf: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Stages %Ln change(s) as one undo step, in the order that Sinch accepts. Nothing is sent before you apply.</source>
        <translation>
            <numerusform>Merkt %Ln Änderung als einen Schritt vor, in der Reihenfolge, die Sinch annimmt. Vor dem Anwenden wird nichts gesendet.</numerusform>
            <numerusform>Merkt %Ln Änderungen als einen Schritt vor, in der Reihenfolge, die Sinch annimmt. Vor dem Anwenden wird nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all numbers are loaded, so more may be free.</source>
        <translation>Nicht alle Rufnummern sind geladen, es können mehr frei sein.</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Still missing: a name for the trunk.</source>
        <translation>Es fehlt noch: ein Name für den Trunk.</translation>
    </message>
    <message>
        <source>Still missing: a host name that can be used.</source>
        <translation>Es fehlt noch: ein verwendbarer Hostname.</translation>
    </message>
    <message>
        <source>Still missing: outbound, inbound or both.</source>
        <translation>Es fehlt noch: ausgehend, eingehend oder beides.</translation>
    </message>
    <message>
        <source>Still missing: the addresses of the new list.</source>
        <translation>Es fehlen noch: die Adressen der neuen Liste.</translation>
    </message>
    <message>
        <source>Still missing: a free name for the list of addresses.</source>
        <translation>Es fehlt noch: ein freier Name für die Adressliste.</translation>
    </message>
    <message>
        <source>Still missing: name and password of each new user.</source>
        <translation>Es fehlen noch: Name und Passwort jedes neuen Benutzers.</translation>
    </message>
    <message>
        <source>Still missing: a free name for the list of users.</source>
        <translation>Es fehlt noch: ein freier Name für die Benutzerliste.</translation>
    </message>
    <message>
        <source>Still missing: a name for the endpoint.</source>
        <translation>Es fehlt noch: ein Name für den Endpunkt.</translation>
    </message>
    <message>
        <source>Still missing: the user as whom the endpoint registers.</source>
        <translation>Es fehlt noch: der Benutzer, als der sich der Endpunkt anmeldet.</translation>
    </message>
    <message>
        <source>Still missing: the address of the endpoint.</source>
        <translation>Es fehlt noch: die Adresse des Endpunkts.</translation>
    </message>
</context>
<context>
    <name>gui::NumberDetail</name>
    <message>
        <source>Move to a trunk…</source>
        <translation>Zu einem Trunk verschieben…</translation>
    </message>
    <message>
        <source>Assign to a trunk…</source>
        <translation>Einem Trunk zuweisen…</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>no trunk</source>
        <translation>kein Trunk</translation>
    </message>
    <message>
        <source>● Staged. Now: %1</source>
        <translation>● Vorgemerkt. Jetzt: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1
%2 UTC</source>
        <translation>%1
%2 UTC</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) selected</source>
        <translation>
            <numerusform>%Ln Rufnummer ausgewählt</numerusform>
            <numerusform>%Ln Rufnummern ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on a trunk</source>
        <translation>
            <numerusform>%Ln an einem Trunk</numerusform>
            <numerusform>%Ln an einem Trunk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <translation>
            <numerusform>%Ln in Arbeit</numerusform>
            <numerusform>%Ln in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::NumberPage</name>
    <message>
        <source>Phone numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Filter: number in any form, or name</source>
        <translation>Filter: Rufnummer in jeder Form oder Name</translation>
    </message>
    <message>
        <source>&amp;Assign to a trunk…</source>
        <translation>Einem Trunk &amp;zuweisen…</translation>
    </message>
    <message>
        <source>&amp;Take off the trunk</source>
        <translation>Vom Trunk &amp;nehmen</translation>
    </message>
    <message>
        <source>Try &amp;again what failed</source>
        <translation>Fehlgeschlagenes &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Open the trunk</source>
        <translation>Trunk ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeige</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>nicht zugewiesene</translation>
    </message>
    <message>
        <source>inconsistent</source>
        <translation>widersprüchliche</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagene</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>vorgemerkte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln gezeigt</numerusform>
            <numerusform>%Ln gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln Rufnummer</numerusform>
            <numerusform>%Ln Rufnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unassigned</source>
        <translation>
            <numerusform>%Ln nicht zugewiesen</numerusform>
            <numerusform>%Ln nicht zugewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <translation>
            <numerusform>%Ln in Arbeit</numerusform>
            <numerusform>%Ln in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inconsistent</source>
        <translation>
            <numerusform>%Ln widersprüchlich</numerusform>
            <numerusform>%Ln widersprüchlich</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls to a number go to the trunk that it is assigned to. This project has no numbers: rent some in the Sinch dashboard, then refresh.</source>
        <translation>Anrufe zu einer Rufnummer gehen an den Trunk, dem sie zugewiesen ist. Dieses Projekt hat keine Rufnummern: Mieten Sie welche im Sinch-Dashboard und aktualisieren Sie dann.</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln number(s) to %1</source>
        <translation>
            <numerusform>%Ln Rufnummer %1 zuweisen</numerusform>
            <numerusform>%Ln Rufnummern %1 zuweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>Zuweisen</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln number(s) off the trunk</source>
        <translation>
            <numerusform>%Ln Rufnummer vom Trunk nehmen</numerusform>
            <numerusform>%Ln Rufnummern vom Trunk nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking numbers off</source>
        <translation>Rufnummern vom Trunk nehmen</translation>
    </message>
    <message>
        <source>None of the selected numbers failed.</source>
        <translation>Keine der ausgewählten Rufnummern ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln number(s) again</source>
        <translation>
            <numerusform>%Ln Rufnummer erneut versuchen</numerusform>
            <numerusform>%Ln Rufnummern erneut versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show &amp;calls</source>
        <translation>An&amp;rufe zeigen</translation>
    </message>
    <message>
        <source>Assign a&amp;nother number…</source>
        <translation>A&amp;ndere Rufnummer zuweisen…</translation>
    </message>
</context>
<context>
    <name>gui::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln rule(s) could not be judged, because not everything is loaded.</source>
        <translation>
            <numerusform>%Ln Regel konnte nicht geprüft werden, weil nicht alles geladen ist.</numerusform>
            <numerusform>%Ln Regeln konnten nicht geprüft werden, weil nicht alles geladen ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding matches “%1”. Esc clears the filter.</source>
        <translation>Kein Befund passt zu „%1“. Esc leert den Filter.</translation>
    </message>
    <message>
        <source>The project could not be loaded</source>
        <translation>Das Projekt konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>The project is being loaded.</source>
        <translation>Das Projekt wird geladen.</translation>
    </message>
    <message>
        <source>Nothing is wrong, as far as the configuration tells. Whether calls go through is on the Calls page.</source>
        <translation>Soweit die Konfiguration es zeigt, ist alles in Ordnung. Ob Anrufe durchkommen, steht auf der Seite Anrufe.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Changed since your last look</source>
        <translation>Seit dem letzten Blick geändert</translation>
    </message>
    <message numerus="yes">
        <source>Changed since your last look: %Ln</source>
        <translation>
            <numerusform>Seit dem letzten Blick geändert: %Ln</numerusform>
            <numerusform>Seit dem letzten Blick geändert: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing, by you or by others, since %1.</source>
        <translation>Nichts, weder von Ihnen noch von anderen, seit %1.</translation>
    </message>
    <message>
        <source>This is the first look at the project.</source>
        <translation>Dies ist der erste Blick auf das Projekt.</translation>
    </message>
    <message>
        <source>Select a finding to read it in full; Return goes to where it is.</source>
        <translation>Einen Befund auswählen, um ihn ganz zu lesen; die Eingabetaste führt zur Stelle.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>No finding about %1 matches “%2”. Esc clears the filter.</source>
        <translation>Kein Befund zu %1 passt zu „%2“. Esc leert den Filter.</translation>
    </message>
    <message>
        <source>No finding is about %1. Choose “All customers” above to see those of everybody.</source>
        <translation>Kein Befund betrifft %1. Wählen Sie oben „Alle Kunden“, um die aller zu sehen.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>everything known as of %1</source>
        <translation>alles bekannt mit Stand %1</translation>
    </message>
</context>
<context>
    <name>gui::Page</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation>Trunks</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Credential lists</source>
        <translation>Zugangsdatenlisten</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Rufnummern</translation>
    </message>
    <message>
        <source>Country permissions</source>
        <translation>Länderfreigaben</translation>
    </message>
    <message>
        <source>Blocking rules</source>
        <translation>Sperrregeln</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>gui::PasswordDialog</name>
    <message>
        <source>Every device that uses this user has to get the new password: with the old one it fails at its next registration or call. To let both work for a while, rotate the user instead.</source>
        <translation>Jedes Gerät, das diesen Benutzer verwendet, muss das neue Passwort bekommen: Mit dem alten scheitert es bei der nächsten Registrierung oder beim nächsten Anruf. Damit eine Zeit lang beide gelten, rotieren Sie den Benutzer stattdessen.</translation>
    </message>
    <message>
        <source>Endpoints that register as this user: %1.</source>
        <translation>Endpunkte, die sich mit diesem Benutzer registrieren: %1.</translation>
    </message>
</context>
<context>
    <name>gui::PathView</name>
    <message>
        <source>What no configuration tells:</source>
        <translation>Was keine Konfiguration sagt:</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>gui::PolicyTestDialog</name>
    <message>
        <source>The tests are in memory only</source>
        <translation>Die Tests sind nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Neuer Test</translation>
    </message>
    <message>
        <source>Remove test</source>
        <translation>Test entfernen</translation>
    </message>
    <message>
        <source>Address or network</source>
        <translation>Adresse oder Netz</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>must reach</source>
        <translation>muss erreichen</translation>
    </message>
    <message>
        <source>must not reach</source>
        <translation>darf nicht erreichen</translation>
    </message>
    <message>
        <source>any trunk</source>
        <translation>irgendeinen Trunk</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht vorhanden)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s)</source>
        <translation>
            <numerusform>%Ln Test</numerusform>
            <numerusform>%Ln Tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fail(s) now</source>
        <translation>
            <numerusform>%Ln scheitert jetzt</numerusform>
            <numerusform>%Ln scheitern jetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fail(s) after the staged changes</source>
        <translation>
            <numerusform>%Ln scheitert nach den vorgemerkten Änderungen</numerusform>
            <numerusform>%Ln scheitern nach den vorgemerkten Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be judged</source>
        <translation>
            <numerusform>%Ln lässt sich nicht beurteilen</numerusform>
            <numerusform>%Ln lassen sich nicht beurteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no test yet. Say below who must reach which trunk, or must not.</source>
        <translation>Es gibt noch keinen Test. Sagen Sie unten, wer welchen Trunk erreichen muss oder nicht erreichen darf.</translation>
    </message>
    <message>
        <source>Type the name of a SIP user.</source>
        <translation>Geben Sie den Namen eines SIP-Benutzers ein.</translation>
    </message>
    <message>
        <source>Type an address such as 203.0.113.7, or a network such as 203.0.113.0/28.</source>
        <translation>Geben Sie eine Adresse wie 203.0.113.7 oder ein Netz wie 203.0.113.0/28 ein.</translation>
    </message>
    <message>
        <source>This test is there already.</source>
        <translation>Diesen Test gibt es schon.</translation>
    </message>
    <message>
        <source>Change test</source>
        <translation>Test ändern</translation>
    </message>
    <message>
        <source>Add test</source>
        <translation>Test hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) removed.</source>
        <translation>
            <numerusform>%Ln Test entfernt.</numerusform>
            <numerusform>%Ln Tests entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>gui::ProfileBar</name>
    <message>
        <source>Project %1
Click to copy</source>
        <translation>Projekt %1
Klicken zum Kopieren</translation>
    </message>
    <message>
        <source>Basic (for tests)</source>
        <translation>Basic (für Tests)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Read-only: unlock 15 min</source>
        <translation>Schreibgeschützt: 15 min entsperren</translation>
    </message>
    <message>
        <source>Read-only. Nothing you do here changes %1. Unlock for 15 minutes to stage and apply changes.</source>
        <translation>Schreibgeschützt. Nichts, was Sie hier tun, ändert %1. Für 15 Minuten entsperren, um Änderungen vorzumerken und anzuwenden.</translation>
    </message>
    <message>
        <source>Changes are allowed</source>
        <translation>Änderungen sind erlaubt</translation>
    </message>
    <message>
        <source>Unlocked %1, lock now</source>
        <translation>Entsperrt %1, jetzt sperren</translation>
    </message>
    <message>
        <source>Changes can be staged and applied until the time is over. Click to lock now.</source>
        <translation>Bis zum Ablauf der Zeit können Änderungen vorgemerkt und angewendet werden. Klicken, um jetzt zu sperren.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Config %1, loading…</source>
        <translation>Konfig. %1, wird geladen…</translation>
    </message>
    <message>
        <source>Config not loaded</source>
        <translation>Konfig. nicht geladen</translation>
    </message>
    <message>
        <source>Config %1</source>
        <translation>Konfig. %1</translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>Anrufe %1</translation>
    </message>
</context>
<context>
    <name>gui::ProfileForm</name>
    <message>
        <source>OAuth2 (recommended)</source>
        <translation>OAuth2 (empfohlen)</translation>
    </message>
    <message>
        <source>Basic (for tests)</source>
        <translation>Basic (für Tests)</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purpur</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>The service limits Basic strongly and without warning. Use it for tests only.</source>
        <translation>Der Dienst begrenzt Basic stark und ohne Vorwarnung. Nur für Tests verwenden.</translation>
    </message>
    <message>
        <source>Stored in the keychain. Leave empty to keep it.</source>
        <translation>Im Schlüsselbund gespeichert. Leer lassen, um es zu behalten.</translation>
    </message>
    <message>
        <source>Shown once when the key was made. It is kept in the keychain of this computer, never in a file.</source>
        <translation>Wurde beim Erstellen des Schlüssels einmal angezeigt. Es wird im Schlüsselbund dieses Computers aufbewahrt, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Enter the key secret that was shown when the key was made.</source>
        <translation>Das Schlüsselgeheimnis eingeben, das beim Erstellen des Schlüssels angezeigt wurde.</translation>
    </message>
    <message>
        <source>Give the profile a name, for example the customer or the site.</source>
        <translation>Dem Profil einen Namen geben, zum Beispiel den Kunden oder den Standort.</translation>
    </message>
    <message>
        <source>Another profile has this name. Choose a different one.</source>
        <translation>Ein anderes Profil hat diesen Namen. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>Enter the project id from the dashboard, such as 5d0c2a54-7a1f-4c7e-9a33-0b8f6f1e2d10.</source>
        <translation>Die Projekt-ID aus dem Dashboard eingeben, etwa 5d0c2a54-7a1f-4c7e-9a33-0b8f6f1e2d10.</translation>
    </message>
    <message>
        <source>A project id has only letters, digits and hyphens.</source>
        <translation>Eine Projekt-ID enthält nur Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>Enter the id of an access key of this project.</source>
        <translation>Die ID eines Zugangsschlüssels dieses Projekts eingeben.</translation>
    </message>
    <message>
        <source>A key id has no blanks and no colon. Was the secret pasted with it?</source>
        <translation>Eine Schlüssel-ID enthält keine Leerzeichen und keinen Doppelpunkt. Wurde das Geheimnis mit eingefügt?</translation>
    </message>
    <message>
        <source>Numbers API (recommended)</source>
        <translation>Numbers API (empfohlen)</translation>
    </message>
    <message>
        <source>Trunking service (not published)</source>
        <translation>Trunking-Dienst (nicht veröffentlicht)</translation>
    </message>
    <message>
        <source>For keys that may not use the Numbers API. The service does not publish this way; a number that moves is without a trunk for a moment.</source>
        <translation>Für Schlüssel, die die Numbers API nicht verwenden dürfen. Der Dienst veröffentlicht diesen Weg nicht; eine Rufnummer, die umzieht, ist einen Moment ohne Trunk.</translation>
    </message>
</context>
<context>
    <name>gui::ProfileList</name>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>Basic, for tests</source>
        <translation>Basic, für Tests</translation>
    </message>
</context>
<context>
    <name>gui::ProjectActs</name>
    <message>
        <source>Read-only: unlock the project to add others.</source>
        <translation>Schreibgeschützt: Entsperren Sie das Projekt, um andere hinzuzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln project(s)</source>
        <translation>
            <numerusform>%Ln Projekt hinzufügen</numerusform>
            <numerusform>%Ln Projekte hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>The projects were not staged</source>
        <translation>Die Projekte wurden nicht vorgemerkt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) added.</source>
        <translation>
            <numerusform>%Ln Projekt hinzugefügt.</numerusform>
            <numerusform>%Ln Projekte hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) known to Elastic SIP Trunking already: nothing changed for them.</source>
        <translation>
            <numerusform>%Ln Projekt war Elastic SIP Trunking schon bekannt: dafür hat sich nichts geändert.</numerusform>
            <numerusform>%Ln Projekte waren Elastic SIP Trunking schon bekannt: dafür hat sich nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sinch accepted the projects but did not say which of them are new.</source>
        <translation>Sinch hat die Projekte angenommen, aber nicht gesagt, welche davon neu sind.</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: hinzugefügt</translation>
    </message>
    <message>
        <source>%1: known already</source>
        <translation>%1: schon bekannt</translation>
    </message>
</context>
<context>
    <name>gui::ProjectsDialog</name>
    <message>
        <source>No project id: %1</source>
        <translation>Keine Projektkennung: %1</translation>
    </message>
    <message>
        <source>This project itself is left out: it is the one that adds.</source>
        <translation>Dieses Projekt selbst wird weggelassen: es ist das, das hinzufügt.</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln project(s)</source>
        <translation>
            <numerusform>%Ln Projekt vormerken</numerusform>
            <numerusform>%Ln Projekte vormerken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Prompter</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gui::RangeDialog</name>
    <message numerus="yes">
        <source>Add %Ln range(s) to %1</source>
        <translation>
            <numerusform>%Ln Bereich zu %1 hinzufügen</numerusform>
            <numerusform>%Ln Bereiche zu %1 hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::RangeEditDialog</name>
    <message>
        <source>Another address: it is added first, and the old one is removed 60 s later.</source>
        <translation>Eine andere Adresse: Sie wird zuerst hinzugefügt, die alte wird 60 s später entfernt.</translation>
    </message>
    <message>
        <source>Change range</source>
        <translation>Bereich ändern</translation>
    </message>
</context>
<context>
    <name>gui::RangeWords</name>
    <message>
        <source>1 address</source>
        <translation>1 Adresse</translation>
    </message>
    <message>
        <source>%1 addresses, %2 to %3</source>
        <translation>%1 Adressen, %2 bis %3</translation>
    </message>
    <message>
        <source>Very wide: %1</source>
        <translation>Sehr groß: %1</translation>
    </message>
    <message>
        <source>Wide: %1</source>
        <translation>Groß: %1</translation>
    </message>
</context>
<context>
    <name>gui::RangesField</name>
    <message>
        <source>In this list already.</source>
        <translation>Bereits in dieser Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln network(s) that cover it exactly</source>
        <translation>
            <numerusform>%Ln Netz, das genau dies umfasst</numerusform>
            <numerusform>%Ln Netze, die genau dies umfassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing entered yet.</source>
        <translation>Noch nichts eingegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s)</source>
        <translation>
            <numerusform>%Ln Bereich</numerusform>
            <numerusform>%Ln Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>addresses: %1</source>
        <translation>Adressen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) cannot be used: correct or remove.</source>
        <translation>
            <numerusform>%Ln Eintrag ist nicht verwendbar: korrigieren oder entfernen.</numerusform>
            <numerusform>%Ln Einträge sind nicht verwendbar: korrigieren oder entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than 10,000 entries: add them in several sets.</source>
        <translation>Mehr als 10.000 Einträge: in mehreren Sätzen hinzufügen.</translation>
    </message>
</context>
<context>
    <name>gui::Refusals</name>
    <message>
        <source>Sinch refused it: %1</source>
        <translation>Sinch hat das abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 – Sinch refused it: %2</source>
        <translation>%1 – Sinch hat das abgelehnt: %2</translation>
    </message>
</context>
<context>
    <name>gui::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>gui::ReplaceDialog</name>
    <message>
        <source>Starting the job</source>
        <translation>Beginnen des Vorgangs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trunk(s)</source>
        <translation>
            <numerusform>%Ln Trunk</numerusform>
            <numerusform>%Ln Trunks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2 – %3:%4 %5, priority %6</source>
        <comment>endpoint, trunk, address, port, transport</comment>
        <translation>%1 an %2 – %3:%4 %5, Priorität %6</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (deaktiviert)</translation>
    </message>
    <message>
        <source>No static endpoint has the old address.</source>
        <translation>Kein statischer Endpunkt hat die alte Adresse.</translation>
    </message>
    <message>
        <source>No static endpoint is known to have the old address: not everything is loaded.</source>
        <translation>Von keinem statischen Endpunkt ist bekannt, dass er die alte Adresse hat: Es ist nicht alles geladen.</translation>
    </message>
    <message numerus="yes">
        <source>How long calls last here is not known: no call of the last %Ln day(s) is fetched. Choose a time that covers the longest.</source>
        <translation>
            <numerusform>Wie lange Anrufe hier dauern, ist nicht bekannt: Kein Anruf des letzten %Ln Tages ist abgerufen. Wählen Sie eine Zeit, die den längsten abdeckt.</numerusform>
            <numerusform>Wie lange Anrufe hier dauern, ist nicht bekannt: Kein Anruf der letzten %Ln Tage ist abgerufen. Wählen Sie eine Zeit, die den längsten abdeckt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest call of the last %Ln day(s), as far as they are fetched, lasted %1.</source>
        <translation>
            <numerusform>Der längste Anruf des letzten %Ln Tages, soweit abgerufen, dauerte %1.</numerusform>
            <numerusform>Der längste Anruf der letzten %Ln Tage, soweit abgerufen, dauerte %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another window has this project: start the job there.</source>
        <translation>Ein anderes Fenster hat dieses Projekt: Beginnen Sie den Vorgang dort.</translation>
    </message>
    <message>
        <source>The old range is not at Sinch yet, or cannot be read. Apply what is staged first.</source>
        <translation>Der alte Bereich ist noch nicht bei Sinch oder kann nicht gelesen werden. Wenden Sie zuerst an, was vorgemerkt ist.</translation>
    </message>
    <message>
        <source>That is the old address.</source>
        <translation>Das ist die alte Adresse.</translation>
    </message>
    <message>
        <source>Choose at least one list.</source>
        <translation>Wählen Sie mindestens eine Liste.</translation>
    </message>
    <message>
        <source>Which address an endpoint gets is only clear for a single new address, or for a network as large as the old one. Untick the endpoints and move them by hand.</source>
        <translation>Welche Adresse ein Endpunkt bekommt, ist nur bei einer einzelnen neuen Adresse klar oder bei einem Netz, das so groß ist wie das alte. Wählen Sie die Endpunkte ab und ändern Sie sie von Hand.</translation>
    </message>
</context>
<context>
    <name>gui::ReviewDialog</name>
    <message numerus="yes">
        <source>%Ln change(s) for %1, PRODUCTION</source>
        <translation>
            <numerusform>%Ln Änderung für %1, PRODUKTION</numerusform>
            <numerusform>%Ln Änderungen für %1, PRODUKTION</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) for %1</source>
        <translation>
            <numerusform>%Ln Änderung für %1</numerusform>
            <numerusform>%Ln Änderungen für %1</numerusform>
        </translation>
    </message>
    <message>
        <source>These changes cannot be applied</source>
        <translation>Diese Änderungen können nicht angewendet werden</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Effect on trunks</source>
        <translation>Auswirkung auf Trunks</translation>
    </message>
    <message>
        <source>Effect on trunks: none. Who may send calls stays the same everywhere.</source>
        <translation>Auswirkung auf Trunks: keine. Wer Anrufe senden darf, bleibt überall gleich.</translation>
    </message>
    <message>
        <source>Effect on trunks: %1</source>
        <translation>Auswirkung auf Trunks: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), one after the other.</source>
        <translation>
            <numerusform>%Ln Anfrage.</numerusform>
            <numerusform>%Ln Anfragen, eine nach der anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Additions go first; removals wait 60 s so that the SIP edge knows the additions.</source>
        <translation>Hinzufügungen zuerst; Entfernungen warten 60 s, damit der SIP-Edge die Hinzufügungen kennt.</translation>
    </message>
    <message>
        <source>More than one trunk uses: %1.</source>
        <translation>Von mehr als einem Trunk verwendet: %1.</translation>
    </message>
    <message>
        <source>Not everything of this project is loaded, so the effect may be incomplete.</source>
        <translation>Nicht alles in diesem Projekt ist geladen, daher kann die Auswirkung unvollständig sein.</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more conflict(s) follow(s).</source>
        <translation>
            <numerusform>%Ln weiterer Konflikt folgt.</numerusform>
            <numerusform>%Ln weitere Konflikte folgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will accept calls from any address with a valid user and password. Type %1 to go on.</source>
        <translation>%1 wird Anrufe von jeder Adresse mit gültigem Benutzer und Kennwort annehmen. Zum Fortfahren %1 eintippen.</translation>
    </message>
    <message>
        <source>%1 will accept calls from more addresses. Calls from any of them are billed to you. Type %1 to go on.</source>
        <translation>%1 wird Anrufe von mehr Adressen annehmen. Anrufe von jeder dieser Adressen werden Ihnen berechnet. Zum Fortfahren %1 eintippen.</translation>
    </message>
    <message>
        <source>A range of %1 addresses is added. Type %2 to go on.</source>
        <translation>Ein Bereich von %1 Adressen wird hinzugefügt. Zum Fortfahren %2 eintippen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more trunk(s)</source>
        <translation>
            <numerusform>%1 und %Ln weiterer Trunk</numerusform>
            <numerusform>%1 und %Ln weitere Trunks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 addresses will be accepted. Calls from any of them are billed to you. Type %3 to open them.</source>
        <translation>%1: %2 Adressen werden angenommen. Anrufe von jeder dieser Adressen werden Ihnen berechnet. Zum Öffnen %3 eintippen.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s) to %1</source>
        <translation>
            <numerusform>%Ln Änderung auf %1 anwenden</numerusform>
            <numerusform>%Ln Änderungen auf %1 anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only: unlock first.</source>
        <translation>Schreibgeschützt: zuerst entsperren.</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Hide, go on applying</source>
        <translation>Ausblenden, weiter anwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Pause here</source>
        <translation>Hier anhalten</translation>
    </message>
    <message>
        <source>Paused before the removals. The additions are in force, and so is what is going to be removed.</source>
        <translation>Vor den Entfernungen angehalten. Die Hinzufügungen sind in Kraft, ebenso das, was noch entfernt wird.</translation>
    </message>
    <message>
        <source>Removing waits %1 so that the additions work first.</source>
        <translation>Das Entfernen wartet %1, damit zuerst die Hinzufügungen wirken.</translation>
    </message>
    <message>
        <source>Applying to %1 is over</source>
        <translation>Anwenden auf %1 ist beendet</translation>
    </message>
    <message>
        <source>Applying to %1…</source>
        <translation>Anwenden auf %1…</translation>
    </message>
    <message>
        <source>Applying to %1: waiting before the removals</source>
        <translation>Anwenden auf %1: Wartezeit vor den Entfernungen</translation>
    </message>
    <message>
        <source>Applying to %1: paused before the removals</source>
        <translation>Anwenden auf %1: vor den Entfernungen angehalten</translation>
    </message>
    <message>
        <source>Applying to %1: stopping after this step</source>
        <translation>Anwenden auf %1: stoppt nach diesem Schritt</translation>
    </message>
    <message>
        <source>Applying to %1: finding out what was done</source>
        <translation>Anwenden auf %1: wird festgestellt, was erledigt wurde</translation>
    </message>
    <message>
        <source>Saved at %1. The SIP edge may use the old rules until about %2. Do not judge by test calls before then.</source>
        <translation>Gespeichert um %1. Der SIP-Edge verwendet möglicherweise bis etwa %2 die alten Regeln. Vorher nicht nach Testanrufen urteilen.</translation>
    </message>
    <message>
        <source>What was not done is still staged.</source>
        <translation>Was nicht erledigt wurde, ist weiterhin vorgemerkt.</translation>
    </message>
    <message>
        <source>%1 will be deleted in production. It cannot be restored as it was. Type %2 to delete it.</source>
        <translation>%1 wird in der Produktion gelöscht und lässt sich nicht so wiederherstellen, wie es war. Zum Löschen %2 eintippen.</translation>
    </message>
    <message>
        <source>Drop my change</source>
        <translation>Meine Änderung verwerfen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde übernehmen</translation>
    </message>
    <message>
        <source>Find out what was done</source>
        <translation>Feststellen, was erledigt wurde</translation>
    </message>
    <message>
        <source>Saved at %1.</source>
        <translation>Gespeichert um %1.</translation>
    </message>
    <message>
        <source>%1 will no longer ask for a password: everybody within its addresses can send calls that are billed to you. Type %1 to go on.</source>
        <translation>%1 verlangt kein Passwort mehr: Jeder innerhalb seiner Adressen kann Anrufe senden, die Ihnen berechnet werden. Geben Sie %1 ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Policy tests fail: say above that you have seen it.</source>
        <translation>Richtlinientests scheitern: Bestätigen Sie oben, dass Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>Time: %1.</source>
        <translation>Dauer: %1.</translation>
    </message>
</context>
<context>
    <name>gui::ReviewTests</name>
    <message numerus="yes">
        <source>%Ln policy test(s) fail(s) because of these changes.</source>
        <translation>
            <numerusform>%Ln Richtlinientest scheitert durch diese Änderungen.</numerusform>
            <numerusform>%Ln Richtlinientests scheitern durch diese Änderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy test(s) failed before these changes and still fail(s).</source>
        <translation>
            <numerusform>%Ln Richtlinientest scheiterte schon vor diesen Änderungen und scheitert weiterhin.</numerusform>
            <numerusform>%Ln Richtlinientests scheiterten schon vor diesen Änderungen und scheitern weiterhin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy test(s) cannot be judged.</source>
        <translation>
            <numerusform>%Ln Richtlinientest lässt sich nicht beurteilen.</numerusform>
            <numerusform>%Ln Richtlinientests lassen sich nicht beurteilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I have seen that %Ln test(s) fail(s)</source>
        <translation>
            <numerusform>Ich habe gesehen, dass %Ln Test scheitert</numerusform>
            <numerusform>Ich habe gesehen, dass %Ln Tests scheitern</numerusform>
        </translation>
    </message>
    <message>
        <source>✗ %1. %2 It failed before as well.</source>
        <translation>✗ %1. %2 Er scheiterte auch vorher.</translation>
    </message>
    <message>
        <source>✗ %1. %2</source>
        <translation>✗ %1. %2</translation>
    </message>
</context>
<context>
    <name>gui::RotationDialog</name>
    <message>
        <source>The users of “%1” get successors that work beside them, so that each device can be changed over by itself. Call records carry no user name: from the calls nobody can see whether a device still uses the old one. Ask its owner, or look at the device.</source>
        <translation>Die Benutzer von „%1“ bekommen Nachfolger, die neben ihnen gelten, so dass jedes Gerät für sich umgestellt werden kann. Anrufdatensätze enthalten keinen Benutzernamen: An den Anrufen sieht niemand, ob ein Gerät noch den alten verwendet. Fragen Sie den Betreiber oder sehen Sie am Gerät nach.</translation>
    </message>
    <message>
        <source>A new list</source>
        <translation>Eine neue Liste</translation>
    </message>
    <message>
        <source>Replaces %1</source>
        <translation>Ersetzt %1</translation>
    </message>
    <message>
        <source>%1 is replaced by</source>
        <translation>%1 wird ersetzt durch</translation>
    </message>
    <message>
        <source>They go 60 s after the additions of the same run, which can be paused there. Devices that have only the old passwords stop working then.</source>
        <translation>Sie gehen 60 s nach den Ergänzungen desselben Laufs, der dort angehalten werden kann. Geräte, die nur die alten Passwörter haben, funktionieren dann nicht mehr.</translation>
    </message>
    <message>
        <source>Leave this off until every device has its new password, then open this again with the new list: what is done is recognised.</source>
        <translation>Lassen Sie dies aus, bis jedes Gerät sein neues Passwort hat, und öffnen Sie dies dann erneut mit der neuen Liste: Was getan ist, wird erkannt.</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung vormerken</numerusform>
            <numerusform>%Ln Änderungen vormerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to stage</source>
        <translation>Nichts vorzumerken</translation>
    </message>
    <message numerus="yes">
        <source>Create “%1” with %Ln user(s)</source>
        <translation>
            <numerusform>„%1“ mit %Ln Benutzer anlegen</numerusform>
            <numerusform>„%1“ mit %Ln Benutzern anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach “%1” to %2, beside “%3”</source>
        <translation>„%1“ mit %2 verknüpfen, neben „%3“</translation>
    </message>
    <message>
        <source>Endpoint %1 on %2 registers as %3 instead of %4</source>
        <translation>Endpunkt %1 an %2 registriert sich als %3 statt als %4</translation>
    </message>
    <message>
        <source>60 s later: detach “%1” from %2</source>
        <translation>60 s später: „%1“ von %2 lösen</translation>
    </message>
    <message>
        <source>60 s later: remove %1 from “%2”</source>
        <translation>60 s später: %1 aus „%2“ entfernen</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>All of it is done. The old users can be taken away.</source>
        <translation>Alles ist getan. Die alten Benutzer können weggenommen werden.</translation>
    </message>
</context>
<context>
    <name>gui::RuleDetail</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) selected</source>
        <translation>
            <numerusform>%Ln Regel ausgewählt</numerusform>
            <numerusform>%Ln Regeln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (UTC %2)</source>
        <translation>%1 (UTC %2)</translation>
    </message>
    <message>
        <source>not at Sinch yet</source>
        <translation>noch nicht bei Sinch</translation>
    </message>
    <message>
        <source>%1 of the rule “%2” was not staged: %3</source>
        <translation>%1 der Regel „%2“ wurde nicht vorgemerkt: %3</translation>
    </message>
    <message>
        <source>It was not finished.</source>
        <translation>Die Eingabe war nicht abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>gui::RuleDialog</name>
    <message>
        <source>Stops: %1, on every trunk of the project.</source>
        <translation>Sperrt: %1, auf jedem Trunk des Projekts.</translation>
    </message>
    <message>
        <source>“%1” does so already.</source>
        <translation>„%1“ tut das schon.</translation>
    </message>
    <message>
        <source>Create rule</source>
        <translation>Regel anlegen</translation>
    </message>
</context>
<context>
    <name>gui::RuleForm</name>
    <message>
        <source>Any country</source>
        <translation>Jedes Land</translation>
    </message>
    <message>
        <source>Only the first digits of a number, at most 15, as in +1 900.</source>
        <translation>Nur die ersten Ziffern einer Nummer, höchstens 15, wie in +1 900.</translation>
    </message>
    <message>
        <source>A country or a prefix is needed: without either the rule may stop every call.</source>
        <translation>Ein Land oder ein Präfix wird gebraucht: ohne beides sperrt die Regel womöglich jeden Anruf.</translation>
    </message>
    <message>
        <source>● Staged. Now: %1</source>
        <translation>● Vorgemerkt. Jetzt: %1</translation>
    </message>
    <message>
        <source>Caller&apos;s &amp;country</source>
        <translation>&amp;Land des Anrufers</translation>
    </message>
    <message>
        <source>Called &amp;country</source>
        <translation>&amp;Land des Ziels</translation>
    </message>
    <message>
        <source>Caller begins &amp;with</source>
        <translation>Anrufer &amp;beginnt mit</translation>
    </message>
    <message>
        <source>Number begins &amp;with</source>
        <translation>Nummer &amp;beginnt mit</translation>
    </message>
    <message>
        <source>This may stop emergency calls (%1). Type %2 to stage it all the same.</source>
        <translation>Das sperrt womöglich Notrufe (%1). Tippen Sie %2 ein, um es trotzdem vorzumerken.</translation>
    </message>
    <message>
        <source>It may stop emergency calls, and %1 was not typed to confirm it.</source>
        <translation>Sie kann Notrufe sperren, und %1 wurde nicht zur Bestätigung eingetippt.</translation>
    </message>
    <message>
        <source>Name “%1”</source>
        <translation>Name „%1“</translation>
    </message>
    <message>
        <source>Direction “%1”</source>
        <translation>Richtung „%1“</translation>
    </message>
    <message>
        <source>Country “%1”</source>
        <translation>Land „%1“</translation>
    </message>
    <message>
        <source>Prefix “%1”</source>
        <translation>Präfix „%1“</translation>
    </message>
</context>
<context>
    <name>gui::RuleHitsView</name>
    <message>
        <source>Fetch the missing calls</source>
        <translation>Fehlende Anrufe holen</translation>
    </message>
    <message>
        <source>What the rule would have met in the last 24 hours</source>
        <translation>Was die Regel in den letzten 24 Stunden getroffen hätte</translation>
    </message>
    <message>
        <source>Reading the call log</source>
        <translation>Lesen des Anrufprotokolls</translation>
    </message>
    <message>
        <source>Comparing with the calls of the last 24 h: %1 so far…</source>
        <translation>Vergleich mit den Anrufen der letzten 24 h: bisher %1…</translation>
    </message>
    <message>
        <source>No calls of the last 24 h are fetched yet.</source>
        <translation>Von den letzten 24 h sind noch keine Anrufe geholt.</translation>
    </message>
    <message numerus="yes">
        <source>Would have met %Ln of %1 inbound call(s) of the last 24 h; answered: %2.</source>
        <translation>
            <numerusform>Hätte %Ln von %1 eingehenden Anrufen der letzten 24 h getroffen; angenommen: %2.</numerusform>
            <numerusform>Hätte %Ln von %1 eingehenden Anrufen der letzten 24 h getroffen; angenommen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have met %Ln of %1 outbound call(s) of the last 24 h; answered: %2.</source>
        <translation>
            <numerusform>Hätte %Ln von %1 ausgehenden Anrufen der letzten 24 h getroffen; angenommen: %2.</numerusform>
            <numerusform>Hätte %Ln von %1 ausgehenden Anrufen der letzten 24 h getroffen; angenommen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more call(s) may be met: which country they belong to is not known.</source>
        <translation>
            <numerusform>%Ln weiterer Anruf wird womöglich getroffen: zu welchem Land er gehört, ist nicht bekannt.</numerusform>
            <numerusform>%Ln weitere Anrufe werden womöglich getroffen: zu welchem Land sie gehören, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 of 24 h are fetched.</source>
        <translation>Nur %1 von 24 h sind geholt.</translation>
    </message>
    <message>
        <source>Calls that it stopped may leave no record.</source>
        <translation>Anrufe, die sie aufhielt, hinterlassen womöglich keinen Eintrag.</translation>
    </message>
    <message>
        <source>Emergency calls among them: %1!</source>
        <translation>Darunter Notrufe: %1!</translation>
    </message>
</context>
<context>
    <name>gui::ScopeButton</name>
    <message>
        <source>&amp;All customers</source>
        <translation>&amp;Alle Kunden</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Zuständige</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Shows one customer’s or owner’s trunks on every page. You give a trunk its customer and owner in its settings.</source>
        <translation>Zeigt auf jeder Seite nur die Trunks eines Kunden oder einer zuständigen Person. Kunde und Zuständige stehen bei den Angaben des Trunks.</translation>
    </message>
    <message>
        <source>%1. Every page shows only what belongs to these trunks. Countries and blocking rules are the whole project’s.</source>
        <translation>%1. Jede Seite zeigt nur, was zu diesen Trunks gehört. Länder und Sperrregeln gelten für das ganze Projekt.</translation>
    </message>
</context>
<context>
    <name>gui::StagedBar</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Nothing staged. Edits on every page are collected here and sent together.</source>
        <translation>Nichts vorgemerkt. Änderungen von allen Seiten werden hier gesammelt und zusammen gesendet.</translation>
    </message>
    <message>
        <source>Read-only: another window of this computer has this project open.</source>
        <translation>Schreibgeschützt: Ein anderes Fenster dieses Computers hat dieses Projekt geöffnet.</translation>
    </message>
    <message>
        <source>Read-only. Nothing you do here changes %1. Unlock for 15 minutes to stage and apply changes.</source>
        <translation>Schreibgeschützt. Nichts, was Sie hier tun, ändert %1. Für 15 Minuten entsperren, um Änderungen vorzumerken und anzuwenden.</translation>
    </message>
    <message numerus="yes">
        <source>Staged %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung vorgemerkt</numerusform>
            <numerusform>%Ln Änderungen vorgemerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s) to %1</source>
        <translation>
            <numerusform>%Ln Änderung auf %1 anwenden</numerusform>
            <numerusform>%Ln Änderungen auf %1 anwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln change(s) for %1…</source>
        <translation>
            <numerusform>%Ln Änderung für %1 prüfen…</numerusform>
            <numerusform>%Ln Änderungen für %1 prüfen…</numerusform>
        </translation>
    </message>
    <message>
        <source>no trunk is affected</source>
        <translation>kein Trunk ist betroffen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) with what changed at Sinch</source>
        <translation>
            <numerusform>%Ln Konflikt mit Änderungen bei Sinch</numerusform>
            <numerusform>%Ln Konflikte mit Änderungen bei Sinch</numerusform>
        </translation>
    </message>
    <message>
        <source>removals wait 60 s</source>
        <translation>Entfernungen warten 60 s</translation>
    </message>
    <message>
        <source>read-only: unlock to apply</source>
        <translation>schreibgeschützt: zum Anwenden entsperren</translation>
    </message>
    <message>
        <source>Applying to %1: %2 of %3 steps are over</source>
        <translation>Anwenden auf %1: %2 von %3 Schritten beendet</translation>
    </message>
    <message>
        <source>removals wait so that the additions work first</source>
        <translation>Entfernungen warten, damit zuerst die Hinzufügungen wirken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln policy test(s) fail(s)</source>
        <translation>
            <numerusform>%Ln Richtlinientest scheitert</numerusform>
            <numerusform>%Ln Richtlinientests scheitern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::StatusPanel</name>
    <message>
        <source>Fetching calls</source>
        <translation>Anrufe abrufen</translation>
    </message>
    <message>
        <source>Exporting calls</source>
        <translation>Anrufe exportieren</translation>
    </message>
    <message>
        <source>Applying changes</source>
        <translation>Änderungen anwenden</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Coverage of the calls</source>
        <translation>Abdeckung der Anrufe</translation>
    </message>
    <message>
        <source>SIP edge</source>
        <translation>SIP-Edge</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Diese Arbeit stoppen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Times are shown in %1</source>
        <translation>Zeiten werden in %1 angezeigt</translation>
    </message>
    <message>
        <source>SIP edge current at %1 (%2 s)</source>
        <translation>SIP-Edge aktuell um %1 (%2 s)</translation>
    </message>
    <message>
        <source>Saved. The SIP edge may use the old rules until about %1. Do not judge by test calls before then.</source>
        <translation>Gespeichert. Der SIP-Edge verwendet möglicherweise bis etwa %1 die alten Regeln. Vorher nicht nach Testanrufen urteilen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: gestoppt</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: fertig</translation>
    </message>
    <message>
        <source>Calls complete to %1</source>
        <translation>Anrufe vollständig bis %1</translation>
    </message>
    <message>
        <source>Fetching call details</source>
        <translation>Anrufdetails werden geholt</translation>
    </message>
    <message>
        <source>Fetching the PCAP</source>
        <translation>PCAP wird geholt</translation>
    </message>
    <message>
        <source>Loading the project</source>
        <translation>Projekt wird geladen</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>%1 von %2 Anfragen</translation>
    </message>
    <message>
        <source>Open &amp;jobs</source>
        <translation>Offene V&amp;orgänge</translation>
    </message>
    <message>
        <source>Open job: replace %1, %2</source>
        <translation>Offener Vorgang: %1 ersetzen, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open job(s)</source>
        <translation>
            <numerusform>%Ln offener Vorgang</numerusform>
            <numerusform>%Ln offene Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Click to open the job.</source>
        <translation>%1. Klicken, um den Vorgang zu öffnen.</translation>
    </message>
    <message>
        <source>Choose the job to open.</source>
        <translation>Wählen Sie den Vorgang, der geöffnet werden soll.</translation>
    </message>
</context>
<context>
    <name>gui::TableActs</name>
    <message>
        <source>Not while a run is under way.</source>
        <translation>Nicht, solange ein Lauf im Gang ist.</translation>
    </message>
    <message>
        <source>Read-only: another window has this project.</source>
        <translation>Nur lesen: Ein anderes Fenster hat dieses Projekt.</translation>
    </message>
    <message>
        <source>Read-only: unlock first.</source>
        <translation>Schreibgeschützt: zuerst entsperren.</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copied as JSON.</source>
        <translation>Als JSON kopiert.</translation>
    </message>
    <message>
        <source>Copy as c&amp;url command</source>
        <translation>Als c&amp;url-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copied. Set the variable SINCH_TOKEN to an access token before you run it.</source>
        <translation>Kopiert. Vor dem Ausführen die Variable SINCH_TOKEN auf ein Zugriffstoken setzen.</translation>
    </message>
    <message>
        <source>Show &amp;history</source>
        <translation>&amp;Verlauf zeigen</translation>
    </message>
    <message>
        <source>It is not at Sinch yet, so there is nothing to copy.</source>
        <translation>Es ist noch nicht bei Sinch, daher gibt es nichts zu kopieren.</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Erst eine Zeile auswählen.</translation>
    </message>
    <message>
        <source>Select one or more rows first.</source>
        <translation>Erst eine oder mehrere Zeilen auswählen.</translation>
    </message>
    <message>
        <source>Select one row only.</source>
        <translation>Nur eine Zeile auswählen.</translation>
    </message>
</context>
<context>
    <name>gui::TableExport</name>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 schreiben</translation>
    </message>
</context>
<context>
    <name>gui::TablePage</name>
    <message>
        <source>Go to the d&amp;etails</source>
        <translation>Zu den &amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>They could not be loaded</source>
        <translation>Sie konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>They are not loaded yet.</source>
        <translation>Sie sind noch nicht geladen.</translation>
    </message>
    <message>
        <source>Nothing matches the filter. Esc clears it.</source>
        <translation>Nichts passt zum Filter. Esc leert ihn.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Esc clears the filter.</source>
        <translation>Nichts passt zu „%1“. Esc leert den Filter.</translation>
    </message>
    <message>
        <source>Nothing here belongs to %1. Choose “All customers” above to see everything.</source>
        <translation>Hier gehört nichts zu %1. Oben „Alle Kunden“ wählen, um alles zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln gezeigt</numerusform>
            <numerusform>%Ln gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::Tables</name>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
</context>
<context>
    <name>gui::TrunkAccessPane</name>
    <message>
        <source>Detach</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>● Staged, %1. Now: %2</source>
        <translation>● Vorgemerkt, %1. Jetzt: %2</translation>
    </message>
    <message>
        <source>Attach a list…</source>
        <translation>Liste verknüpfen…</translation>
    </message>
    <message>
        <source>Attaching %1</source>
        <translation>Verknüpfen von %1</translation>
    </message>
    <message>
        <source>Detaching</source>
        <translation>Lösen</translation>
    </message>
</context>
<context>
    <name>gui::TrunkBox</name>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht vorhanden)</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
</context>
<context>
    <name>gui::TrunkChoiceDialog</name>
    <message>
        <source>Trunks that use “%1”</source>
        <translation>Trunks, die „%1“ verwenden</translation>
    </message>
    <message numerus="yes">
        <source>attach to %Ln trunk(s)</source>
        <translation>
            <numerusform>mit %Ln Trunk verknüpfen</numerusform>
            <numerusform>mit %Ln Trunks verknüpfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>detach from %Ln trunk(s)</source>
        <translation>
            <numerusform>von %Ln Trunk lösen</numerusform>
            <numerusform>von %Ln Trunks lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Stages: %1.</source>
        <translation>Wird vorgemerkt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung vormerken</numerusform>
            <numerusform>%Ln Änderungen vormerken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::TrunkDetail</name>
    <message>
        <source>Parts of the trunk</source>
        <translation>Teile des Trunks</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>The call log shows the calls of this trunk, inbound and outbound. Calls that were refused at Sinch’s edge may leave no record.</source>
        <translation>Die Anrufliste zeigt die Anrufe dieses Trunks, ankommende und abgehende. Anrufe, die am Rand von Sinch abgelehnt wurden, hinterlassen vielleicht keinen Datensatz.</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>Anrufe zeigen</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trunk(s) selected</source>
        <translation>
            <numerusform>%Ln Trunk ausgewählt</numerusform>
            <numerusform>%Ln Trunks ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>+ Staged: will be created.</source>
        <translation>+ Vorgemerkt: wird angelegt.</translation>
    </message>
    <message>
        <source>− Staged: will be deleted.</source>
        <translation>− Vorgemerkt: wird gelöscht.</translation>
    </message>
</context>
<context>
    <name>gui::TrunkGestures</name>
    <message>
        <source>Attach %1 to %2</source>
        <translation>%1 mit %2 verknüpfen</translation>
    </message>
    <message>
        <source>Detach %1 from %2</source>
        <translation>%1 von %2 lösen</translation>
    </message>
    <message numerus="yes">
        <source>Detach %Ln list(s) from %1</source>
        <translation>
            <numerusform>%Ln Liste von %1 lösen</numerusform>
            <numerusform>%Ln Listen von %1 lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete trunk %1</source>
        <translation>Trunk %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln trunk(s)</source>
        <translation>
            <numerusform>%Ln Trunk löschen</numerusform>
            <numerusform>%Ln Trunks löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign %1 to %2</source>
        <translation>%1 dem Trunk %2 zuordnen</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln number(s) off its trunk</source>
        <translation>
            <numerusform>%Ln Rufnummer vom Trunk nehmen</numerusform>
            <numerusform>%Ln Rufnummern vom Trunk nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add endpoint %1 to %2</source>
        <translation>Endpunkt %1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Remove endpoint %1</source>
        <translation>Endpunkt %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln endpoint(s)</source>
        <translation>
            <numerusform>%Ln Endpunkt entfernen</numerusform>
            <numerusform>%Ln Endpunkte entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enable %Ln endpoint(s)</source>
        <translation>
            <numerusform>%Ln Endpunkt aktivieren</numerusform>
            <numerusform>%Ln Endpunkte aktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %Ln endpoint(s)</source>
        <translation>
            <numerusform>%Ln Endpunkt deaktivieren</numerusform>
            <numerusform>%Ln Endpunkte deaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the priority of %1</source>
        <translation>Priorität von %1 ändern</translation>
    </message>
    <message>
        <source>Create trunk %1 with what it needs</source>
        <translation>Trunk %1 mit allem Nötigen anlegen</translation>
    </message>
</context>
<context>
    <name>gui::TrunkMatrix</name>
    <message>
        <source>Attach</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Open trunk</source>
        <translation>Trunk öffnen</translation>
    </message>
    <message>
        <source>Open list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Loading trunks and lists…</source>
        <translation>Trunks und Listen werden geladen…</translation>
    </message>
    <message>
        <source>The trunks and lists are not loaded yet.</source>
        <translation>Die Trunks und Listen sind noch nicht geladen.</translation>
    </message>
    <message>
        <source>No trunk and no list has “%1” in its name.</source>
        <translation>Kein Trunk und keine Liste enthält „%1“ im Namen.</translation>
    </message>
    <message>
        <source>There is no trunk that could use a list.</source>
        <translation>Es gibt keinen Trunk, der eine Liste verwenden könnte.</translation>
    </message>
    <message>
        <source>There is no list that a trunk could use.</source>
        <translation>Es gibt keine Liste, die ein Trunk verwenden könnte.</translation>
    </message>
    <message>
        <source>Choose the cell of a trunk and a list first.</source>
        <translation>Wählen Sie zuerst die Zelle eines Trunks und einer Liste.</translation>
    </message>
    <message>
        <source>%1 is staged to be deleted. Take that back first.</source>
        <translation>%1 ist zum Löschen vorgemerkt. Nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>Whether %1 uses %2 is not known: the links are not all loaded. Refresh first.</source>
        <translation>Ob %1 %2 verwendet, ist nicht bekannt: Die Verknüpfungen sind nicht alle geladen. Aktualisieren Sie zuerst.</translation>
    </message>
    <message>
        <source>Attaching %1</source>
        <translation>Verknüpfen von %1</translation>
    </message>
    <message>
        <source>Detaching %1</source>
        <translation>Lösen von %1</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Lösen</translation>
    </message>
</context>
<context>
    <name>gui::TrunkNumberPane</name>
    <message>
        <source>Take off the trunk</source>
        <translation>Vom Trunk nehmen</translation>
    </message>
    <message>
        <source>Numbers of this trunk</source>
        <translation>Rufnummern dieses Trunks</translation>
    </message>
    <message>
        <source>Numbers of this trunk, as far as they are loaded</source>
        <translation>Rufnummern dieses Trunks, soweit geladen</translation>
    </message>
    <message>
        <source>No number is free</source>
        <translation>Keine Rufnummer ist frei</translation>
    </message>
    <message>
        <source>Assign a number…</source>
        <translation>Rufnummer zuordnen…</translation>
    </message>
    <message>
        <source>Assigning %1</source>
        <translation>Zuordnen von %1</translation>
    </message>
    <message>
        <source>Taking the number off</source>
        <translation>Wegnehmen der Rufnummer</translation>
    </message>
    <message>
        <source>Not known yet which numbers are free</source>
        <translation>Noch nicht bekannt, welche Rufnummern frei sind</translation>
    </message>
    <message>
        <source>Assign a number, as far as loaded…</source>
        <translation>Rufnummer zuweisen, soweit geladen…</translation>
    </message>
</context>
<context>
    <name>gui::TrunkSettings</name>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>As expected: Sinch gives the domain when the trunk is created.</source>
        <translation>Voraussichtlich: Sinch vergibt die Domain, wenn der Trunk angelegt wird.</translation>
    </message>
    <message>
        <source>%1 – only Sinch can change it: ask your account manager. Outbound calls above it are refused with 603.</source>
        <translation>%1 – nur Sinch kann das ändern: Fragen Sie Ihren Kundenbetreuer. Abgehende Anrufe darüber werden mit 603 abgelehnt.</translation>
    </message>
    <message>
        <source>Sinch sets it when the trunk is created, usually to 1.</source>
        <translation>Sinch legt das beim Anlegen fest, meist auf 1.</translation>
    </message>
    <message>
        <source>not said by the service</source>
        <translation>vom Dienst nicht genannt</translation>
    </message>
    <message>
        <source>A forwarded call is billed and listed as two calls, and has no packet capture.</source>
        <translation>Ein umgeleiteter Anruf wird als zwei Anrufe berechnet und aufgeführt und hat keinen Paketmitschnitt.</translation>
    </message>
</context>
<context>
    <name>gui::TrunkTable</name>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation>Trunks</translation>
    </message>
    <message>
        <source>Filter: name, domain or access</source>
        <translation>Filter: Name, Domain oder Zugriff</translation>
    </message>
    <message>
        <source>All endpoints</source>
        <translation>Alle Endpunkte</translation>
    </message>
    <message>
        <source>&amp;Add endpoint…</source>
        <translation>Endpunkt &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Delete trunk…</source>
        <translation>Trunk &amp;löschen…</translation>
    </message>
    <message>
        <source>Show &amp;calls</source>
        <translation>&amp;Anrufe zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trunk(s)</source>
        <translation>
            <numerusform>%Ln Trunk</numerusform>
            <numerusform>%Ln Trunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) assigned</source>
        <translation>
            <numerusform>%Ln Rufnummer zugeordnet</numerusform>
            <numerusform>%Ln Rufnummern zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>A trunk carries calls between your SBC and the telephone network. This project has none.</source>
        <translation>Ein Trunk trägt Anrufe zwischen Ihrem SBC und dem Telefonnetz. Dieses Projekt hat keinen.</translation>
    </message>
    <message>
        <source>Stage taking apart and deleting</source>
        <translation>Zerlegen und Löschen vormerken</translation>
    </message>
    <message>
        <source>Delete trunk</source>
        <translation>Trunk löschen</translation>
    </message>
    <message>
        <source>%1 is in use: %2.</source>
        <translation>%1 wird verwendet: %2.</translation>
    </message>
    <message>
        <source>Sinch deletes a trunk only when nothing is left on it. Numbers are taken off, endpoints removed and lists detached first, in that order; numbers and lists stay in the project. Its calls stop at once. Nothing is sent before you apply.</source>
        <translation>Sinch löscht einen Trunk nur, wenn nichts mehr an ihm hängt. Zuerst werden Rufnummern weggenommen, Endpunkte entfernt und Listen gelöst, in dieser Reihenfolge; Rufnummern und Listen bleiben im Projekt. Seine Anrufe enden sofort. Vor dem Anwenden wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Keep trunk</source>
        <translation>Trunk behalten</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln Rufnummer</numerusform>
            <numerusform>%Ln Rufnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln endpoint(s)</source>
        <translation>
            <numerusform>%Ln Endpunkt</numerusform>
            <numerusform>%Ln Endpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached list(s)</source>
        <translation>
            <numerusform>%Ln verknüpfte Liste</numerusform>
            <numerusform>%Ln verknüpfte Listen</numerusform>
        </translation>
    </message>
    <message>
        <source>not everything is loaded, so there may be more</source>
        <translation>nicht alles ist geladen, es kann also mehr sein</translation>
    </message>
    <message>
        <source>&amp;New trunk…</source>
        <translation>&amp;Neuer Trunk…</translation>
    </message>
    <message>
        <source>&amp;Hand-over sheet…</source>
        <translation>Ü&amp;bergabeblatt…</translation>
    </message>
    <message>
        <source>Creating trunk %1</source>
        <translation>Trunk %1 anlegen</translation>
    </message>
</context>
<context>
    <name>gui::TrunkWords</name>
    <message>
        <source>A host name is needed.</source>
        <translation>Ein Hostname ist nötig.</translation>
    </message>
    <message>
        <source>Only letters a to z, digits and hyphens.</source>
        <translation>Nur Buchstaben a bis z, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>It cannot begin or end with a hyphen.</source>
        <translation>Er kann nicht mit einem Bindestrich beginnen oder enden.</translation>
    </message>
    <message>
        <source>At most 63 characters.</source>
        <translation>Höchstens 63 Zeichen.</translation>
    </message>
    <message>
        <source>The name “trunk” is the generic domain, which answers every call with 404.</source>
        <translation>Der Name „trunk“ ist die allgemeine Domain, die jeden Anruf mit 404 beantwortet.</translation>
    </message>
    <message>
        <source>Another trunk of this project has this host name.</source>
        <translation>Ein anderer Trunk dieses Projekts hat diesen Hostnamen.</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>Eine Rufnummer ist nötig.</translation>
    </message>
    <message>
        <source>Write it with a plus and the country code, as in +4722000000.</source>
        <translation>Mit Plus und Ländervorwahl schreiben, wie in +4722000000.</translation>
    </message>
    <message>
        <source>Only digits after the plus: no blanks, no brackets.</source>
        <translation>Nur Ziffern nach dem Plus: keine Leerzeichen, keine Klammern.</translation>
    </message>
    <message>
        <source>A country code does not begin with 0.</source>
        <translation>Eine Ländervorwahl beginnt nicht mit 0.</translation>
    </message>
    <message>
        <source>A number has 7 to 15 digits.</source>
        <translation>Eine Rufnummer hat 7 bis 15 Ziffern.</translation>
    </message>
    <message>
        <source>An address or a host name is needed.</source>
        <translation>Eine Adresse oder ein Hostname ist nötig.</translation>
    </message>
    <message>
        <source>IPv6 is not supported by the service.</source>
        <translation>IPv6 wird vom Dienst nicht unterstützt.</translation>
    </message>
    <message>
        <source>The port has a field of its own.</source>
        <translation>Der Port hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>An address has four numbers of 0 to 255, as in 198.51.100.7.</source>
        <translation>Eine Adresse hat vier Zahlen von 0 bis 255, wie in 198.51.100.7.</translation>
    </message>
    <message>
        <source>An IPv4 address or a host name: letters, digits, hyphens and dots.</source>
        <translation>Eine IPv4-Adresse oder ein Hostname: Buchstaben, Ziffern, Bindestriche und Punkte.</translation>
    </message>
    <message>
        <source>A host name has at most 253 characters.</source>
        <translation>Ein Hostname hat höchstens 253 Zeichen.</translation>
    </message>
    <message>
        <source>This breaks every device that uses %1: its calls are answered with 404 or 403 until domain and From address are changed there.</source>
        <translation>Das trifft jedes Gerät, das %1 verwendet: Seine Anrufe werden mit 404 oder 403 beantwortet, bis dort Domain und From-Adresse geändert sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln endpoint(s) register(s) at the old domain and fall silent.</source>
        <translation>
            <numerusform>%Ln Endpunkt registriert sich an der alten Domain und verstummt.</numerusform>
            <numerusform>%Ln Endpunkte registrieren sich an der alten Domain und verstummen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name must be free at Sinch, not only in this project.</source>
        <translation>Der Name muss bei Sinch frei sein, nicht nur in diesem Projekt.</translation>
    </message>
    <message>
        <source>Forwarding needs a number: Sinch refuses it without one.</source>
        <translation>Die Rufumleitung braucht eine Rufnummer: Ohne lehnt Sinch sie ab.</translation>
    </message>
    <message>
        <source>The number is not in E.164 form: Sinch refuses it.</source>
        <translation>Die Rufnummer hat nicht die E.164-Form: Sinch lehnt sie ab.</translation>
    </message>
    <message>
        <source>The number lies on this trunk: calls would go round in a loop.</source>
        <translation>Die Rufnummer liegt auf diesem Trunk: Anrufe liefen im Kreis.</translation>
    </message>
    <message>
        <source>No permitted country has this dialling code: forwarded calls would be refused.</source>
        <translation>Kein erlaubtes Land hat diese Vorwahl: Umgeleitete Anrufe würden abgelehnt.</translation>
    </message>
    <message>
        <source>No endpoint is enabled: every call is forwarded.</source>
        <translation>Kein Endpunkt ist aktiviert: Jeder Anruf wird umgeleitet.</translation>
    </message>
    <message>
        <source>Calls are accepted from the addresses of the enabled lists, without a password.</source>
        <translation>Anrufe werden von den Adressen der aktivierten Listen angenommen, ohne Kennwort.</translation>
    </message>
    <message>
        <source>Calls are accepted from any address with a user and password of the attached lists.</source>
        <translation>Anrufe werden von jeder Adresse mit Benutzer und Kennwort der verknüpften Listen angenommen.</translation>
    </message>
    <message>
        <source>Both are enforced: the address has to be in an enabled list, and user and password have to be right.</source>
        <translation>Beides wird verlangt: Die Adresse muss in einer aktivierten Liste stehen, und Benutzer und Kennwort müssen stimmen.</translation>
    </message>
    <message>
        <source>Who may send calls over this trunk is not known.</source>
        <translation>Wer über diesen Trunk Anrufe senden darf, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1, not attached</source>
        <translation>%1, nicht verknüpft</translation>
    </message>
    <message>
        <source>No list in force is attached: calls that you send over this trunk are refused with 403.</source>
        <translation>Keine geltende Liste ist verknüpft: Anrufe, die Sie über diesen Trunk senden, werden mit 403 abgelehnt.</translation>
    </message>
</context>
<context>
    <name>gui::UntilDialog</name>
    <message>
        <source>No end: the entries stay until somebody removes them.</source>
        <translation>Kein Ende: Die Einträge bleiben, bis jemand sie entfernt.</translation>
    </message>
    <message>
        <source>Written as %1 UTC. That is over: the entries are due at once.</source>
        <translation>Geschrieben als %1 UTC. Das ist vorbei: Die Einträge sind sofort fällig.</translation>
    </message>
    <message>
        <source>Written as %1 UTC.</source>
        <translation>Geschrieben als %1 UTC.</translation>
    </message>
    <message numerus="yes">
        <source>Stage %Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz vormerken</numerusform>
            <numerusform>%Ln Notizen vormerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nichts ändert sich</translation>
    </message>
    <message>
        <source>(no note)</source>
        <translation>(keine Notiz)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gui::UserRow</name>
    <message>
        <source>instead of %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>gui::UsersField</name>
    <message>
        <source>Copied. The clipboard is cleared in 60 s.</source>
        <translation>Kopiert. Die Zwischenablage wird in 60 s geleert.</translation>
    </message>
</context>
<context>
    <name>gui::VolumePane</name>
    <message>
        <source>By outcome</source>
        <translation>Nach Ausgang</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>Nach Richtung</translation>
    </message>
</context>
<context>
    <name>gui::ZoneBox</name>
    <message>
        <source>This computer: %1</source>
        <translation>Dieser Rechner: %1</translation>
    </message>
</context>
<context>
    <name>models::AccessModel</name>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>Staged: will be changed. Now: %1</source>
        <translation>Vorgemerkt: wird geändert. Jetzt: %1</translation>
    </message>
    <message>
        <source>No trunk uses this list.</source>
        <translation>Kein Trunk verwendet diese Liste.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Address and prefix length (CIDR, classless inter-domain routing)</source>
        <translation>Adresse und Präfixlänge (CIDR, Classless Inter-Domain Routing)</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation>Trunks</translation>
    </message>
    <message>
        <source>Not all links are loaded: which trunks use this list is not known yet.</source>
        <translation>Nicht alle Verknüpfungen sind geladen: Welche Trunks diese Liste verwenden, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Who looks after the entry: what stands behind the last slash of its note</source>
        <translation>Wer für den Eintrag zuständig ist: was hinter dem letzten Schrägstrich seiner Notiz steht</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>When the entry ends, as its note says. Nothing is removed by itself.</source>
        <translation>Wann der Eintrag endet, so wie es in seiner Notiz steht. Nichts wird von selbst entfernt.</translation>
    </message>
</context>
<context>
    <name>models::AccessRow</name>
    <message numerus="yes">
        <source>%Ln range(s)</source>
        <translation>
            <numerusform>%Ln Bereich</numerusform>
            <numerusform>%Ln Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>addresses: %1</source>
        <translation>Adressen: %1</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1: read as %2</source>
        <translation>%1: gelesen als %2</translation>
    </message>
    <message>
        <source>%1: %2, cannot arrive</source>
        <translation>%1: %2, kann nicht eintreffen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>due for %1</source>
        <translation>fällig seit %1</translation>
    </message>
    <message>
        <source>endpoint of %1: its address is no IPv4 address</source>
        <translation>Endpunkt von %1: Seine Adresse ist keine IPv4-Adresse</translation>
    </message>
    <message>
        <source>endpoint of %1: not known whether a list of its trunk covers it</source>
        <translation>Endpunkt von %1: Ob eine Liste seines Trunks ihn umfasst, ist nicht bekannt</translation>
    </message>
    <message>
        <source>endpoint of %1: outside its lists; own effect not verified</source>
        <translation>Endpunkt von %1: außerhalb seiner Listen; eigene Wirkung nicht geprüft</translation>
    </message>
    <message>
        <source>endpoint of %1: covered by %2; own effect not verified</source>
        <translation>Endpunkt von %1: umfasst von %2; eigene Wirkung nicht geprüft</translation>
    </message>
    <message>
        <source>Used by no trunk</source>
        <translation>Von keinem Trunk verwendet</translation>
    </message>
    <message>
        <source>%1 UTC, %2</source>
        <translation>%1 UTC, %2</translation>
    </message>
</context>
<context>
    <name>models::BlockingRuleModel</name>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Sperrt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>The number begins with these digits</source>
        <translation>Die Nummer beginnt mit diesen Ziffern</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>models::CallModel</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>SIP response code / Q.850 cause, from the service&apos;s export</source>
        <translation>SIP-Antwortcode / Q.850-Ursache, aus dem Export des Dienstes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Rufzeit</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>SIP/Q.850</source>
        <translation>SIP/Q.850</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>PCAP</source>
        <translation>PCAP</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>MOS</source>
        <translation>MOS</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Anruf-ID</translation>
    </message>
    <message>
        <source>Dir</source>
        <comment>short for direction</comment>
        <translation>Ri.</translation>
    </message>
</context>
<context>
    <name>models::CallPath</name>
    <message>
        <source>Whether the From domain of the call is the domain of the trunk.</source>
        <translation>Ob die From-Domain des Anrufs die Domain des Trunks ist.</translation>
    </message>
    <message>
        <source>Whether the password is right.</source>
        <translation>Ob das Passwort stimmt.</translation>
    </message>
    <message>
        <source>Whether a device is registered at the time of the call.</source>
        <translation>Ob zur Zeit des Anrufs ein Gerät registriert ist.</translation>
    </message>
    <message>
        <source>Whether the limit of calls per second is reached in that second.</source>
        <translation>Ob die Grenze der Anrufe pro Sekunde in dieser Sekunde erreicht ist.</translation>
    </message>
    <message>
        <source>Whether the SIP edge already has what was changed within the last minute.</source>
        <translation>Ob der SIP-Edge schon hat, was in der letzten Minute geändert wurde.</translation>
    </message>
    <message>
        <source>Whether * opens the international networks (+870, +881, +882, +883, +979).</source>
        <translation>Ob * die internationalen Netze (+870, +881, +882, +883, +979) öffnet.</translation>
    </message>
    <message>
        <source>Whether the far end takes the call.</source>
        <translation>Ob die Gegenseite den Anruf annimmt.</translation>
    </message>
    <message>
        <source>Whether the address of a static endpoint admits or refuses calls beside the lists. Nobody says how.</source>
        <translation>Ob die Adresse eines statischen Endpunkts neben den Listen Anrufe zulässt oder abweist. Das ist nirgends beschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) away</source>
        <translation>
            <numerusform>%Ln Adresse entfernt</numerusform>
            <numerusform>%Ln Adressen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls are forwarded to %1.</source>
        <translation>Anrufe werden an %1 umgeleitet.</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Country permission</source>
        <translation>Länderfreigabe</translation>
    </message>
    <message>
        <source>Blocking rules</source>
        <translation>Sperrregeln</translation>
    </message>
    <message>
        <source>Calls per second</source>
        <translation>Anrufe pro Sekunde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Call forward</source>
        <translation>Rufumleitung</translation>
    </message>
    <message>
        <source>✓ passes</source>
        <translation>✓ bestanden</translation>
    </message>
    <message>
        <source>✗ refuses</source>
        <translation>✗ weist ab</translation>
    </message>
    <message>
        <source>? not known</source>
        <translation>? nicht bekannt</translation>
    </message>
    <message>
        <source>Not everything that decides this is loaded.</source>
        <translation>Nicht alles, was darüber entscheidet, ist geladen.</translation>
    </message>
    <message>
        <source>There is no more to say about it (%1).</source>
        <translation>Mehr lässt sich dazu nicht sagen (%1).</translation>
    </message>
    <message>
        <source>✓ goes through, as far as it can be known</source>
        <translation>✓ kommt durch, soweit man es wissen kann</translation>
    </message>
    <message>
        <source>✗ does not go through</source>
        <translation>✗ kommt nicht durch</translation>
    </message>
    <message>
        <source>? not known whether it goes through</source>
        <translation>? nicht bekannt, ob er durchkommt</translation>
    </message>
    <message>
        <source>Something else (%1).</source>
        <translation>Etwas anderes (%1).</translation>
    </message>
    <message>
        <source>Would this call go through? Asked of the configuration, not by a call.</source>
        <translation>Käme dieser Anruf durch? Gefragt wurde die Konfiguration, nicht durch einen Anruf.</translation>
    </message>
    <message>
        <source>Asked (UTC)</source>
        <translation>Gefragt (UTC)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>SIP user</source>
        <translation>SIP-Benutzer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After the staged changes</source>
        <translation>Nach den vorgemerkten Änderungen</translation>
    </message>
    <message>
        <source>The same.</source>
        <translation>Dasselbe.</translation>
    </message>
    <message>
        <source>What no configuration tells:</source>
        <translation>Was keine Konfiguration sagt:</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 ist vorhanden.</translation>
    </message>
    <message>
        <source>%1 is there, as %2.</source>
        <translation>%1 ist vorhanden, als %2.</translation>
    </message>
    <message>
        <source>No trunk is chosen.</source>
        <translation>Es ist kein Trunk gewählt.</translation>
    </message>
    <message>
        <source>There is no trunk %1.</source>
        <translation>Es gibt keinen Trunk %1.</translation>
    </message>
    <message>
        <source>%1 is in %3 of %2.</source>
        <translation>%1 liegt in %3 von %2.</translation>
    </message>
    <message>
        <source>No access control list is attached: any address may send, with a valid user and password.</source>
        <translation>Es ist keine Zugriffsliste angehängt: Jede Adresse darf senden, mit gültigem Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>No list in force holds the address.</source>
        <translation>Keine Liste in Kraft enthält die Adresse.</translation>
    </message>
    <message>
        <source>No list in force holds %1.</source>
        <translation>Keine Liste in Kraft enthält %1.</translation>
    </message>
    <message>
        <source>No list in force holds %1. The nearest is %3 of %2: %4.</source>
        <translation>Keine Liste in Kraft enthält %1. Am nächsten liegt %3 von %2: %4.</translation>
    </message>
    <message>
        <source>Only %2 holds %1, in %3, and that list is not in force.</source>
        <translation>Nur %2 enthält %1, in %3, und diese Liste ist nicht in Kraft.</translation>
    </message>
    <message>
        <source>No list is attached: the trunk refuses all.</source>
        <translation>Es ist keine Liste angehängt: Der Trunk weist alles ab.</translation>
    </message>
    <message>
        <source>No attached list is in force: no address can pass.</source>
        <translation>Keine verknüpfte Liste ist in Kraft: Keine Adresse kann bestehen.</translation>
    </message>
    <message>
        <source>An entry cannot be read, and no other holds the address.</source>
        <translation>Ein Eintrag lässt sich nicht lesen, und kein anderer enthält die Adresse.</translation>
    </message>
    <message>
        <source>An entry of %2 cannot be read, and no other holds %1.</source>
        <translation>Ein Eintrag von %2 lässt sich nicht lesen, und kein anderer enthält %1.</translation>
    </message>
    <message>
        <source>The entry %3 of %2 cannot be read, and no other holds %1.</source>
        <translation>Der Eintrag %3 von %2 lässt sich nicht lesen, und kein anderer enthält %1.</translation>
    </message>
    <message>
        <source>All attached lists are disabled and a password is asked for: whether any address may send then is documented nowhere.</source>
        <translation>Alle verknüpften Listen sind deaktiviert, und ein Passwort wird verlangt: Ob dann jede Adresse senden darf, ist nirgends beschrieben.</translation>
    </message>
    <message>
        <source>An attached list cannot be found.</source>
        <translation>Eine verknüpfte Liste ist nicht zu finden.</translation>
    </message>
    <message>
        <source>Whether an attached list is in force cannot be read.</source>
        <translation>Ob eine verknüpfte Liste in Kraft ist, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The trunk goes by addresses, and no source address was given.</source>
        <translation>Der Trunk geht nach Adressen, und es wurde keine Absenderadresse angegeben.</translation>
    </message>
    <message>
        <source>No credential list is attached: no password is asked for.</source>
        <translation>Es ist keine Zugangsdatenliste angehängt: Es wird kein Passwort verlangt.</translation>
    </message>
    <message>
        <source>%2 has the user %1.</source>
        <translation>%2 hat den Benutzer %1.</translation>
    </message>
    <message>
        <source>No attached credential list has the user.</source>
        <translation>Keine verknüpfte Zugangsdatenliste hat den Benutzer.</translation>
    </message>
    <message>
        <source>No attached credential list has the user %1.</source>
        <translation>Keine verknüpfte Zugangsdatenliste hat den Benutzer %1.</translation>
    </message>
    <message>
        <source>A user and password are asked for, and no user was given.</source>
        <translation>Benutzer und Passwort werden verlangt, und es wurde kein Benutzer angegeben.</translation>
    </message>
    <message>
        <source>The users of an attached list are not loaded.</source>
        <translation>Die Benutzer einer verknüpften Liste sind nicht geladen.</translation>
    </message>
    <message>
        <source>An attached credential list cannot be found.</source>
        <translation>Eine verknüpfte Zugangsdatenliste ist nicht zu finden.</translation>
    </message>
    <message>
        <source>%1 is in %3 (%2), which is open.</source>
        <translation>%1 liegt in %3 (%2), und das ist offen.</translation>
    </message>
    <message>
        <source>%1: every country is open by *.</source>
        <translation>%1: Jedes Land ist durch * offen.</translation>
    </message>
    <message>
        <source>%1 is in %3 (%2), which is closed.</source>
        <translation>%1 liegt in %3 (%2), und das ist geschlossen.</translation>
    </message>
    <message>
        <source>%1 may be in several countries with that dialling code. %3 (%2) is open; not all of them are.</source>
        <translation>%1 kann in mehreren Ländern mit dieser Vorwahl liegen. %3 (%2) ist offen; nicht alle sind es.</translation>
    </message>
    <message>
        <source>Whether %3 (%2) is open cannot be read; %1 may be there.</source>
        <translation>Ob %3 (%2) offen ist, lässt sich nicht lesen; %1 kann dort liegen.</translation>
    </message>
    <message>
        <source>The dialling codes of %3 (%2) are not known, so %1 may be there.</source>
        <translation>Die Vorwahlen von %3 (%2) sind nicht bekannt, also kann %1 dort liegen.</translation>
    </message>
    <message>
        <source>No country of the project has the dialling code of %1, and * is closed.</source>
        <translation>Kein Land des Projekts hat die Vorwahl von %1, und * ist geschlossen.</translation>
    </message>
    <message>
        <source>%1 is in an international network, which belongs to no country. Whether * covers those is not known; where * is closed they are closed.</source>
        <translation>%1 liegt in einem internationalen Netz, das zu keinem Land gehört. Ob * diese einschließt, ist nicht bekannt; wo * geschlossen ist, sind sie geschlossen.</translation>
    </message>
    <message>
        <source>No number called was given.</source>
        <translation>Es wurde keine gerufene Rufnummer angegeben.</translation>
    </message>
    <message>
        <source>The number called is no number in international form.</source>
        <translation>Die gerufene Rufnummer ist keine Rufnummer in internationaler Form.</translation>
    </message>
    <message>
        <source>%1 is no number in international form, so its country is not known.</source>
        <translation>%1 ist keine Rufnummer in internationaler Form, also ist das Land nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is as short as an emergency or service number. No country permission is about those.</source>
        <translation>%1 ist so kurz wie eine Notruf- oder Dienstnummer. Für diese gibt es keine Länderfreigabe.</translation>
    </message>
    <message>
        <source>No blocking rule meets the call.</source>
        <translation>Keine Sperrregel trifft den Anruf.</translation>
    </message>
    <message>
        <source>The rule %1 blocks it.</source>
        <translation>Die Regel %1 sperrt ihn.</translation>
    </message>
    <message>
        <source>The rule %1 is about a country that the number may be in, or not.</source>
        <translation>Die Regel %1 gilt für ein Land, in dem die Rufnummer liegen kann oder auch nicht.</translation>
    </message>
    <message>
        <source>The rule %1 is about a country, and the country of the number is not known.</source>
        <translation>Die Regel %1 gilt für ein Land, und das Land der Rufnummer ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The rule %1 cannot be read in full.</source>
        <translation>Die Regel %1 lässt sich nicht vollständig lesen.</translation>
    </message>
    <message>
        <source>The rule %1 has no terms. Whether it then blocks everything is not known.</source>
        <translation>Die Regel %1 hat keine Bedingungen. Ob sie dann alles sperrt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The rule %1 is about the caller, and no caller was given.</source>
        <translation>Die Regel %1 gilt für den Anrufer, und es wurde kein Anrufer angegeben.</translation>
    </message>
    <message>
        <source>The rule %1 is about the number called, and none was given.</source>
        <translation>Die Regel %1 gilt für die gerufene Rufnummer, und es wurde keine angegeben.</translation>
    </message>
    <message>
        <source>The trunk has a limit of calls per second, which a single call does not tell.</source>
        <translation>Der Trunk hat eine Grenze der Anrufe pro Sekunde; ein einzelner Anruf sagt darüber nichts.</translation>
    </message>
    <message>
        <source>The limit of calls per second is %1. Whether it is reached, a single call does not tell.</source>
        <translation>Die Grenze der Anrufe pro Sekunde ist %1. Ob sie erreicht ist, sagt ein einzelner Anruf nicht.</translation>
    </message>
    <message>
        <source>%1 is on %2.</source>
        <translation>%1 liegt auf %2.</translation>
    </message>
    <message>
        <source>%1 is on no trunk.</source>
        <translation>%1 liegt auf keinem Trunk.</translation>
    </message>
    <message>
        <source>%1 is enabled here, but is not a number of this project: none of its calls arrive.</source>
        <translation>%1 ist hier eingerichtet, ist aber keine Rufnummer dieses Projekts: Keiner ihrer Anrufe kommt an.</translation>
    </message>
    <message>
        <source>%1 is a number of the project, and is used for something other than trunks.</source>
        <translation>%1 ist eine Rufnummer des Projekts und wird für etwas anderes als Trunks verwendet.</translation>
    </message>
    <message>
        <source>%1 is no number of this project.</source>
        <translation>%1 ist keine Rufnummer dieses Projekts.</translation>
    </message>
    <message>
        <source>%1 is on a trunk that is not there.</source>
        <translation>%1 liegt auf einem Trunk, den es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 is on the trunk %2, which is not there.</source>
        <translation>%1 liegt auf dem Trunk %2, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Sinch&apos;s two services name different trunks for %1.</source>
        <translation>Die beiden Dienste von Sinch nennen verschiedene Trunks für %1.</translation>
    </message>
    <message>
        <source>A change of %1 is under way at Sinch.</source>
        <translation>Eine Änderung von %1 ist bei Sinch im Gange.</translation>
    </message>
    <message>
        <source>A change of %1 is under way at Sinch (%2).</source>
        <translation>Eine Änderung von %1 ist bei Sinch im Gange (%2).</translation>
    </message>
    <message>
        <source>Which trunk has %1 cannot be read.</source>
        <translation>Welcher Trunk %1 hat, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Tried in this order: %1.</source>
        <translation>In dieser Reihenfolge versucht: %1.</translation>
    </message>
    <message>
        <source>Tried in this order, where a device is registered: %1. Where none is, the call is forwarded.</source>
        <translation>In dieser Reihenfolge versucht, wo ein Gerät registriert ist: %1. Wo keines ist, wird der Anruf umgeleitet.</translation>
    </message>
    <message>
        <source>It depends on whether a device is registered: %1.</source>
        <translation>Es hängt davon ab, ob ein Gerät registriert ist: %1.</translation>
    </message>
    <message>
        <source>Whether an endpoint can take the call cannot be read: %1.</source>
        <translation>Ob ein Endpunkt den Anruf annehmen kann, lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The users that devices register with are not loaded.</source>
        <translation>Die Benutzer, mit denen sich Geräte registrieren, sind nicht geladen.</translation>
    </message>
    <message>
        <source>A credential list of the trunk cannot be found, so it is not known who can register.</source>
        <translation>Eine Zugangsdatenliste des Trunks ist nicht zu finden, also ist nicht bekannt, wer sich registrieren kann.</translation>
    </message>
    <message>
        <source>No endpoint takes the call; it is forwarded.</source>
        <translation>Kein Endpunkt nimmt den Anruf an; er wird umgeleitet.</translation>
    </message>
    <message>
        <source>The trunk has no endpoint and does not forward.</source>
        <translation>Der Trunk hat keinen Endpunkt und leitet nicht um.</translation>
    </message>
    <message>
        <source>All endpoints of the trunk are disabled, and it does not forward.</source>
        <translation>Alle Endpunkte des Trunks sind deaktiviert, und er leitet nicht um.</translation>
    </message>
    <message>
        <source>No device can register: no list of the trunk has the user of an endpoint. The trunk does not forward.</source>
        <translation>Kein Gerät kann sich registrieren: Keine Liste des Trunks hat den Benutzer eines Endpunkts. Der Trunk leitet nicht um.</translation>
    </message>
    <message>
        <source>Whether the trunk forwards cannot be read.</source>
        <translation>Ob der Trunk umleitet, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The call goes on to %1, as a second call.</source>
        <translation>Der Anruf geht weiter an %1, als zweiter Anruf.</translation>
    </message>
    <message>
        <source>Call forward is on without a number.</source>
        <translation>Die Rufumleitung ist ohne Rufnummer eingeschaltet.</translation>
    </message>
    <message>
        <source>Call forward goes to %1, which is no number in international form.</source>
        <translation>Die Rufumleitung geht an %1, und das ist keine Rufnummer in internationaler Form.</translation>
    </message>
    <message>
        <source>Call forward goes to %1, which is on this trunk itself.</source>
        <translation>Die Rufumleitung geht an %1, und diese Rufnummer liegt auf diesem Trunk selbst.</translation>
    </message>
    <message>
        <source>The number that calls are forwarded to cannot be read.</source>
        <translation>Die Rufnummer, an die umgeleitet wird, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Not everything that decides about the forwarded call is loaded.</source>
        <translation>Nicht alles, was über den umgeleiteten Anruf entscheidet, ist geladen.</translation>
    </message>
    <message>
        <source>Calls are forwarded to %1. Not everything that decides about that is loaded.</source>
        <translation>Anrufe werden an %1 umgeleitet. Nicht alles, was darüber entscheidet, ist geladen.</translation>
    </message>
</context>
<context>
    <name>models::CallWords</name>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Ended, not answered</source>
        <translation>Beendet, nicht angenommen</translation>
    </message>
    <message>
        <source>Unknown value</source>
        <translation>Unbekannter Wert</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Unknown direction</source>
        <translation>Unbekannte Richtung</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
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
    <message>
        <source>in</source>
        <comment>direction of a call</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <comment>direction of a call</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>SIP response %1</source>
        <translation>SIP-Antwort %1</translation>
    </message>
    <message>
        <source>Cause (Q.850) %1</source>
        <translation>Ursache (Q.850) %1</translation>
    </message>
</context>
<context>
    <name>models::CauseWords</name>
    <message>
        <source>Unallocated number</source>
        <translation>Nicht zugewiesene Nummer</translation>
    </message>
    <message>
        <source>No route to transit network</source>
        <translation>Kein Weg zum Transitnetz</translation>
    </message>
    <message>
        <source>No route to destination</source>
        <translation>Kein Weg zum Ziel</translation>
    </message>
    <message>
        <source>Send special information tone</source>
        <translation>Hinweiston senden</translation>
    </message>
    <message>
        <source>Misdialled trunk prefix</source>
        <translation>Falsche Vorwahl des Anschlusses</translation>
    </message>
    <message>
        <source>Channel unacceptable</source>
        <translation>Kanal nicht annehmbar</translation>
    </message>
    <message>
        <source>Call awarded in an established channel</source>
        <translation>Anruf in bestehendem Kanal zugestellt</translation>
    </message>
    <message>
        <source>Preemption</source>
        <translation>Verdrängt</translation>
    </message>
    <message>
        <source>Ported number</source>
        <translation>Portierte Nummer</translation>
    </message>
    <message>
        <source>Normal call clearing</source>
        <translation>Normales Gesprächsende</translation>
    </message>
    <message>
        <source>User busy</source>
        <translation>Teilnehmer besetzt</translation>
    </message>
    <message>
        <source>No user responding</source>
        <translation>Teilnehmer reagiert nicht</translation>
    </message>
    <message>
        <source>No answer from user</source>
        <translation>Teilnehmer antwortet nicht</translation>
    </message>
    <message>
        <source>Subscriber absent</source>
        <translation>Teilnehmer nicht erreichbar</translation>
    </message>
    <message>
        <source>Call rejected</source>
        <translation>Anruf abgewiesen</translation>
    </message>
    <message>
        <source>Number changed</source>
        <translation>Nummer geändert</translation>
    </message>
    <message>
        <source>Redirection to new destination</source>
        <translation>Umleitung zu neuem Ziel</translation>
    </message>
    <message>
        <source>Exchange routing error</source>
        <translation>Fehler der Vermittlung</translation>
    </message>
    <message>
        <source>Non-selected user clearing</source>
        <translation>Nicht ausgewählter Teilnehmer ausgelöst</translation>
    </message>
    <message>
        <source>Destination out of order</source>
        <translation>Ziel gestört</translation>
    </message>
    <message>
        <source>Invalid number format</source>
        <translation>Ungültiges Nummernformat</translation>
    </message>
    <message>
        <source>Facility rejected</source>
        <translation>Leistungsmerkmal abgewiesen</translation>
    </message>
    <message>
        <source>Response to status enquiry</source>
        <translation>Antwort auf Zustandsanfrage</translation>
    </message>
    <message>
        <source>Normal, unspecified</source>
        <translation>Normal, nicht näher bestimmt</translation>
    </message>
    <message>
        <source>No circuit available</source>
        <translation>Keine Leitung frei</translation>
    </message>
    <message>
        <source>Network out of order</source>
        <translation>Netz gestört</translation>
    </message>
    <message>
        <source>Temporary failure</source>
        <translation>Vorübergehender Fehler</translation>
    </message>
    <message>
        <source>Switching equipment congestion</source>
        <translation>Vermittlung überlastet</translation>
    </message>
    <message>
        <source>Access information discarded</source>
        <translation>Zugangsangaben verworfen</translation>
    </message>
    <message>
        <source>Requested circuit not available</source>
        <translation>Verlangte Leitung nicht verfügbar</translation>
    </message>
    <message>
        <source>Precedence call blocked</source>
        <translation>Vorranganruf blockiert</translation>
    </message>
    <message>
        <source>Resource unavailable, unspecified</source>
        <translation>Mittel nicht verfügbar, nicht näher bestimmt</translation>
    </message>
    <message>
        <source>Quality of service not available</source>
        <translation>Dienstgüte nicht verfügbar</translation>
    </message>
    <message>
        <source>Facility not subscribed</source>
        <translation>Leistungsmerkmal nicht gebucht</translation>
    </message>
    <message>
        <source>Outgoing calls barred in closed user group</source>
        <translation>Abgehende Anrufe in geschlossener Gruppe gesperrt</translation>
    </message>
    <message>
        <source>Incoming calls barred in closed user group</source>
        <translation>Ankommende Anrufe in geschlossener Gruppe gesperrt</translation>
    </message>
    <message>
        <source>Bearer capability not authorized</source>
        <translation>Übermittlungsdienst nicht berechtigt</translation>
    </message>
    <message>
        <source>Bearer capability not available now</source>
        <translation>Übermittlungsdienst zurzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>Service not available, unspecified</source>
        <translation>Dienst nicht verfügbar, nicht näher bestimmt</translation>
    </message>
    <message>
        <source>Bearer capability not implemented</source>
        <translation>Übermittlungsdienst nicht umgesetzt</translation>
    </message>
    <message>
        <source>Facility not implemented</source>
        <translation>Leistungsmerkmal nicht umgesetzt</translation>
    </message>
    <message>
        <source>Service not implemented, unspecified</source>
        <translation>Dienst nicht umgesetzt, nicht näher bestimmt</translation>
    </message>
    <message>
        <source>Invalid call reference</source>
        <translation>Ungültige Anrufreferenz</translation>
    </message>
    <message>
        <source>User not in closed user group</source>
        <translation>Teilnehmer nicht in geschlossener Gruppe</translation>
    </message>
    <message>
        <source>Incompatible destination</source>
        <translation>Ziel nicht verträglich</translation>
    </message>
    <message>
        <source>Invalid transit network selection</source>
        <translation>Ungültige Wahl des Transitnetzes</translation>
    </message>
    <message>
        <source>Invalid message, unspecified</source>
        <translation>Ungültige Nachricht, nicht näher bestimmt</translation>
    </message>
    <message>
        <source>Mandatory information element missing</source>
        <translation>Pflichtelement fehlt</translation>
    </message>
    <message>
        <source>Message type not implemented</source>
        <translation>Nachrichtentyp nicht umgesetzt</translation>
    </message>
    <message>
        <source>Information element not implemented</source>
        <translation>Informationselement nicht umgesetzt</translation>
    </message>
    <message>
        <source>Invalid information element</source>
        <translation>Ungültiges Informationselement</translation>
    </message>
    <message>
        <source>Message not compatible with call state</source>
        <translation>Nachricht passt nicht zum Rufzustand</translation>
    </message>
    <message>
        <source>Recovery on timer expiry</source>
        <translation>Nach Zeitablauf</translation>
    </message>
    <message>
        <source>Protocol error, unspecified</source>
        <translation>Protokollfehler, nicht näher bestimmt</translation>
    </message>
    <message>
        <source>Interworking, unspecified</source>
        <translation>Netzübergang, nicht näher bestimmt</translation>
    </message>
</context>
<context>
    <name>models::ChangeText</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Calls per second</source>
        <translation>Anrufe pro Sekunde</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Create %1 %2</source>
        <translation>%1 %2 erstellen</translation>
    </message>
    <message>
        <source>Change %1 in %2</source>
        <translation>%1 in %2 ändern</translation>
    </message>
    <message>
        <source>Change %1 %2</source>
        <translation>%1 %2 ändern</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>%1 aus %2 entfernen</translation>
    </message>
    <message>
        <source>Delete %1 %2</source>
        <translation>%1 %2 löschen</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>%1 mit %2 verknüpfen</translation>
    </message>
    <message>
        <source>Detach %1 from %2</source>
        <translation>%1 von %2 lösen</translation>
    </message>
    <message>
        <source>Set the password of %1 in %2</source>
        <translation>Kennwort von %1 in %2 setzen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Caller&apos;s country</source>
        <translation>Land des Anrufers</translation>
    </message>
    <message>
        <source>Caller begins with</source>
        <translation>Anrufer beginnt mit</translation>
    </message>
    <message>
        <source>Called country</source>
        <translation>Land des Ziels</translation>
    </message>
    <message>
        <source>Called number begins with</source>
        <translation>Gewählte Nummer beginnt mit</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Caller name</source>
        <translation>Anrufername</translation>
    </message>
    <message>
        <source>Forwarding</source>
        <translation>Rufumleitung</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>Umleiten zu</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registriert sich</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln projects</source>
        <translation>
            <numerusform>%Ln Projekt hinzufügen</numerusform>
            <numerusform>%Ln Projekte hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add project %1</source>
        <translation>Projekt %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>models::Check</name>
    <message numerus="yes">
        <source>%1 and %Ln more trunk(s)</source>
        <translation>
            <numerusform>%1 und %Ln weiterer Trunk</numerusform>
            <numerusform>%1 und %Ln weitere Trunks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (any address, with user and password)</source>
        <translation>%1 (jede Adresse, mit Benutzer und Passwort)</translation>
    </message>
    <message>
        <source>%1 (%2, and a user and password)</source>
        <translation>%1 (%2, dazu Benutzer und Passwort)</translation>
    </message>
    <message>
        <source>Not checked: source address, password, From domain, calls per second.</source>
        <translation>Nicht geprüft: Absenderadresse, Passwort, From-Domain, Anrufe pro Sekunde.</translation>
    </message>
    <message>
        <source>Not checked: From domain, password, calls per second.</source>
        <translation>Nicht geprüft: From-Domain, Passwort, Anrufe pro Sekunde.</translation>
    </message>
    <message>
        <source>After the staged changes: yes, with a user and password.</source>
        <translation>Nach den vorgemerkten Änderungen: ja, mit Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>After the staged changes: yes, without a password.</source>
        <translation>Nach den vorgemerkten Änderungen: ja, ohne Passwort.</translation>
    </message>
    <message>
        <source>After the staged changes: no.</source>
        <translation>Nach den vorgemerkten Änderungen: nein.</translation>
    </message>
    <message>
        <source>After the staged changes: not known.</source>
        <translation>Nach den vorgemerkten Änderungen: nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is a user of %2.</source>
        <translation>%1 ist ein Benutzer von %2.</translation>
    </message>
    <message>
        <source>%1 passes the address check on %2.</source>
        <translation>%1 besteht die Adressprüfung auf %2.</translation>
    </message>
    <message>
        <source>%1 is no user of %2.</source>
        <translation>%1 ist kein Benutzer von %2.</translation>
    </message>
    <message>
        <source>%1 does not pass on %2.</source>
        <translation>%1 besteht auf %2 nicht.</translation>
    </message>
    <message>
        <source>Not known whether %1 passes on %2.</source>
        <translation>Nicht bekannt, ob %1 auf %2 besteht.</translation>
    </message>
    <message numerus="yes">
        <source>The nearest is %1 on %2: %Ln address(es) away.</source>
        <translation>
            <numerusform>Am nächsten liegt %1 auf %2: %Ln Adresse entfernt.</numerusform>
            <numerusform>Am nächsten liegt %1 auf %2: %Ln Adressen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the staged changes also on %1.</source>
        <translation>Nach den vorgemerkten Änderungen auch auf %1.</translation>
    </message>
    <message>
        <source>After the staged changes no longer on %1.</source>
        <translation>Nach den vorgemerkten Änderungen nicht mehr auf %1.</translation>
    </message>
    <message>
        <source>After the staged changes with a user and password only: %1.</source>
        <translation>Nach den vorgemerkten Änderungen nur mit Benutzer und Passwort: %1.</translation>
    </message>
    <message>
        <source>After the staged changes without a password: %1.</source>
        <translation>Nach den vorgemerkten Änderungen ohne Passwort: %1.</translation>
    </message>
    <message>
        <source>After the staged changes not known on %1.</source>
        <translation>Nach den vorgemerkten Änderungen nicht bekannt auf %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 passes on none of %Ln trunk(s).</source>
        <translation>
            <numerusform>%1 besteht auf dem einen Trunk nicht.</numerusform>
            <numerusform>%1 besteht auf keinem von %Ln Trunks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not on %Ln other(s).</source>
        <translation>
            <numerusform>Nicht auf %Ln anderen.</numerusform>
            <numerusform>Nicht auf %Ln anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not known on %Ln trunk(s).</source>
        <translation>
            <numerusform>Nicht bekannt auf %Ln Trunk.</numerusform>
            <numerusform>Nicht bekannt auf %Ln Trunks.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: passes on %2.</source>
        <translation>%1: besteht auf %2.</translation>
    </message>
    <message>
        <source>%1: passes nowhere.</source>
        <translation>%1: besteht nirgends.</translation>
    </message>
    <message>
        <source>%1: not known on %2.</source>
        <translation>%1: nicht bekannt auf %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more address(es): see the table.</source>
        <translation>
            <numerusform>%Ln weitere Adresse: siehe Tabelle.</numerusform>
            <numerusform>%Ln weitere Adressen: siehe Tabelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After the staged changes %Ln answer(s) will be different.</source>
        <translation>
            <numerusform>Nach den vorgemerkten Änderungen lautet %Ln Antwort anders.</numerusform>
            <numerusform>Nach den vorgemerkten Änderungen lauten %Ln Antworten anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ passes, with password</source>
        <translation>✓ bestanden, mit Passwort</translation>
    </message>
    <message>
        <source>✓ passes</source>
        <translation>✓ bestanden</translation>
    </message>
    <message>
        <source>✗ does not pass</source>
        <translation>✗ nicht bestanden</translation>
    </message>
    <message>
        <source>? not known</source>
        <translation>? nicht bekannt</translation>
    </message>
    <message>
        <source>%1 holds it.</source>
        <translation>%1 enthält sie.</translation>
    </message>
    <message>
        <source>%1 has the user.</source>
        <translation>%1 hat den Benutzer.</translation>
    </message>
    <message>
        <source>No access control list is attached: any address may send, with a valid user and password.</source>
        <translation>Es ist keine Zugriffsliste angehängt: Jede Adresse darf senden, mit gültigem Benutzer und Passwort.</translation>
    </message>
    <message numerus="yes">
        <source>No list in force holds it. The nearest is %1: %Ln address(es) away.</source>
        <translation>
            <numerusform>Keine Liste in Kraft enthält sie. Am nächsten liegt %1: %Ln Adresse entfernt.</numerusform>
            <numerusform>Keine Liste in Kraft enthält sie. Am nächsten liegt %1: %Ln Adressen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list in force holds it.</source>
        <translation>Keine Liste in Kraft enthält sie.</translation>
    </message>
    <message>
        <source>Only %1 holds it, and that list is not in force.</source>
        <translation>Nur %1 enthält sie, und diese Liste ist nicht in Kraft.</translation>
    </message>
    <message>
        <source>No list is attached: the trunk refuses all.</source>
        <translation>Es ist keine Liste angehängt: Der Trunk weist alles ab.</translation>
    </message>
    <message>
        <source>An entry cannot be read, and no other holds it: %1.</source>
        <translation>Ein Eintrag lässt sich nicht lesen, und kein anderer enthält sie: %1.</translation>
    </message>
    <message>
        <source>No attached credential list has the user.</source>
        <translation>Keine verknüpfte Zugangsdatenliste hat den Benutzer.</translation>
    </message>
    <message>
        <source>No credential list is attached: the trunk asks for no user.</source>
        <translation>Es ist keine Zugangsdatenliste angehängt: Der Trunk verlangt keinen Benutzer.</translation>
    </message>
    <message>
        <source>The trunk is not there.</source>
        <translation>Der Trunk ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Whether an attached list is in force cannot be read.</source>
        <translation>Ob eine verknüpfte Liste in Kraft ist, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It cannot be judged: %1.</source>
        <translation>Nicht zu beurteilen: %1.</translation>
    </message>
    <message>
        <source>There is no trunk to check on.</source>
        <translation>Es gibt keinen Trunk, auf dem geprüft werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a user of none of %Ln trunk(s).</source>
        <translation>
            <numerusform>%1 ist kein Benutzer des einen Trunks.</numerusform>
            <numerusform>%1 ist kein Benutzer eines der %Ln Trunks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::CheckModel</name>
    <message numerus="yes">
        <source>%1: %Ln address(es) away</source>
        <translation>
            <numerusform>%1: %Ln Adresse entfernt</numerusform>
            <numerusform>%1: %Ln Adressen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>By what Sinch has</source>
        <translation>Nach dem, was Sinch hat</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>After the staged changes</source>
        <translation>Nach den vorgemerkten Änderungen</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>The list and range that decides</source>
        <translation>Liste und Bereich, die entscheiden</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nächstgelegen</translation>
    </message>
    <message>
        <source>Where nothing holds it: the range that lies nearest</source>
        <translation>Wo nichts sie enthält: der Bereich, der am nächsten liegt</translation>
    </message>
</context>
<context>
    <name>models::CountryModel</name>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 von %2 offen</translation>
    </message>
    <message>
        <source>no switch</source>
        <translation>kein Schalter</translation>
    </message>
    <message>
        <source>Networks that belong to no country.</source>
        <translation>Netze, die zu keinem Land gehören.</translation>
    </message>
    <message>
        <source>Satellite phones and other networks that belong to no country. Sinch has no switch for them here; whether * covers them is not known. A blocking rule with their code stops them.</source>
        <translation>Satellitentelefone und andere Netze, die zu keinem Land gehören. Sinch hat hier keinen Schalter dafür; ob * sie einschließt, ist nicht bekannt. Eine Sperrregel mit ihrer Vorwahl hält sie auf.</translation>
    </message>
    <message>
        <source>All countries without a row of their own. Whether it covers international networks (+870, +881, +882, +883, +979) is not known.</source>
        <translation>Alle Länder ohne eigene Zeile. Ob das internationale Netze (+870, +881, +882, +883, +979) einschließt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Open: calls to this country are permitted on every trunk of the project</source>
        <translation>Offen: Anrufe in dieses Land sind auf jedem Trunk des Projekts erlaubt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Code of the country (ISO 3166-1)</source>
        <translation>Kürzel des Landes (ISO 3166-1)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Dialling codes</source>
        <translation>Vorwahlen</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>Kontinent</translation>
    </message>
</context>
<context>
    <name>models::CountryWords</name>
    <message>
        <source>International networks</source>
        <translation>Internationale Netze</translation>
    </message>
    <message>
        <source>Beyond single countries</source>
        <translation>Jenseits einzelner Länder</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Afrika</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asien</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>Nordamerika</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Ozeanien</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>Südamerika</translation>
    </message>
    <message>
        <source>No continent given</source>
        <translation>Ohne Kontinent</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>models::CredentialListModel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Benutzernamen</translation>
    </message>
    <message>
        <source>Trunks on which the users of the list may send calls</source>
        <translation>Trunks, über die die Benutzer der Liste anrufen dürfen</translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation>Trunks</translation>
    </message>
    <message>
        <source>Endpoints that register as one of the users</source>
        <translation>Endpunkte, die sich als einer der Benutzer registrieren</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
</context>
<context>
    <name>models::CredentialUserModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>new one staged</source>
        <translation>neues vorgemerkt</translation>
    </message>
    <message>
        <source>enter it again</source>
        <translation>erneut eingeben</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Endpoints that register as this user. Which calls came with it, call records do not say.</source>
        <translation>Endpunkte, die sich mit diesem Benutzer registrieren. Welche Anrufe mit ihm kamen, sagen Anrufdatensätze nicht.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>What is staged about the password. Passwords are never read back from Sinch.</source>
        <translation>Was zum Passwort vorgemerkt ist. Passwörter werden von Sinch nie zurückgelesen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>models::DifferenceModel</name>
    <message>
        <source>by you</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>by others</source>
        <translation>von anderen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>This program wrote to it since your last look.</source>
        <translation>Dieses Programm hat seit Ihrem letzten Blick daran geschrieben.</translation>
    </message>
    <message>
        <source>The journal of this program has no write to it since your last look.</source>
        <translation>Das Journal dieses Programms hat seit Ihrem letzten Blick keinen Schreibvorgang daran.</translation>
    </message>
    <message>
        <source>The journal of this program could not be asked yet.</source>
        <translation>Das Journal dieses Programms konnte noch nicht befragt werden.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By you: this program wrote to the object since your last look. Everything else counts as by others.</source>
        <translation>Von Ihnen: Dieses Programm hat seit Ihrem letzten Blick an das Objekt geschrieben. Alles andere zählt als von anderen.</translation>
    </message>
</context>
<context>
    <name>models::EffectModel</name>
    <message numerus="yes">
        <source>%Ln trunk(s) wider</source>
        <translation>
            <numerusform>%Ln Trunk offener</numerusform>
            <numerusform>%Ln Trunks offener</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln narrower</source>
        <translation>
            <numerusform>%Ln enger</numerusform>
            <numerusform>%Ln enger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refuse(s) all</source>
        <translation>
            <numerusform>%Ln weist alles ab</numerusform>
            <numerusform>%Ln weisen alles ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>refuses all</source>
        <translation>weist alles ab</translation>
    </message>
    <message>
        <source>opens to any address</source>
        <translation>öffnet für jede Adresse</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>While the changes are sent: additions first, removals after the hold</source>
        <translation>Während die Änderungen gesendet werden: Hinzufügungen zuerst, Entfernungen nach der Wartezeit</translation>
    </message>
    <message>
        <source>In between</source>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>Kommt hinzu</translation>
    </message>
    <message>
        <source>Loses</source>
        <translation>Fällt weg</translation>
    </message>
</context>
<context>
    <name>models::EndpointModel</name>
    <message>
        <source>registers as %1</source>
        <translation>registriert sich als %1</translation>
    </message>
    <message>
        <source>kind not known</source>
        <translation>Art unbekannt</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>Prio</source>
        <translation>Prio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address or user</source>
        <translation>Adresse oder Benutzer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 is in no enabled access control list of this trunk: calls from it are refused with 403. Whether the endpoint itself admits them is not verified.</source>
        <translation>%1 steht in keiner aktivierten Zugriffsliste dieses Trunks: Anrufe von dort werden mit 403 abgelehnt. Ob der Endpunkt selbst sie zulässt, ist nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 cannot be reached over the Internet.</source>
        <translation>%1 ist über das Internet nicht erreichbar.</translation>
    </message>
    <message>
        <source>TLS usually listens at port 5061, UDP and TCP at 5060.</source>
        <translation>TLS nutzt üblicherweise Port 5061, UDP und TCP 5060.</translation>
    </message>
    <message>
        <source>Another enabled endpoint of this trunk has the same address, port and transport.</source>
        <translation>Ein anderer aktivierter Endpunkt dieses Trunks hat dieselbe Adresse, denselben Port und Transport.</translation>
    </message>
    <message>
        <source>No list with the user %1 is attached to this trunk: registering fails with 401.</source>
        <translation>Keine Liste mit dem Benutzer %1 ist mit diesem Trunk verknüpft: Das Registrieren scheitert mit 401.</translation>
    </message>
    <message>
        <source>No credential list has a user %1: registering fails with 401.</source>
        <translation>Keine Zugangsdatenliste hat einen Benutzer %1: Das Registrieren scheitert mit 401.</translation>
    </message>
    <message numerus="yes">
        <source>Priority %1, shared by %Ln endpoint(s): calls go to them in turn</source>
        <translation>
            <numerusform>Priorität %1, von %Ln Endpunkt: Anrufe gehen reihum</numerusform>
            <numerusform>Priorität %1, geteilt von %Ln Endpunkten: Anrufe gehen reihum</numerusform>
        </translation>
    </message>
    <message>
        <source>What may be wrong</source>
        <translation>Was falsch sein könnte</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Priority: the lowest number is tried first, equal ones in turn</source>
        <translation>Priorität: Die kleinste Zahl wird zuerst versucht, gleiche reihum</translation>
    </message>
    <message>
        <source>Enabled does not mean registered: the service does not say that here.</source>
        <translation>Aktiviert heißt nicht registriert: Das sagt der Dienst hier nicht.</translation>
    </message>
</context>
<context>
    <name>models::EverythingModel</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 in %2, which is disabled</source>
        <translation>%1 in %2 (deaktiviert)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (deaktiviert)</translation>
    </message>
    <message>
        <source>exactly that</source>
        <translation>genau das</translation>
    </message>
    <message>
        <source>lies within it</source>
        <translation>liegt darin</translation>
    </message>
    <message>
        <source>wider: lets others in too</source>
        <translation>weiter: lässt auch andere zu</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>in its note</source>
        <translation>in der Notiz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>models::FindModel</name>
    <message>
        <source>covers it</source>
        <translation>enthält sie</translation>
    </message>
</context>
<context>
    <name>models::FindingModel</name>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>models::FindingText</name>
    <message>
        <source>No access control list and no credential list is attached: every outbound call is refused (403).</source>
        <translation>Keine Zugriffsliste und keine Zugangsdatenliste ist verbunden: Jeder ausgehende Anruf wird abgewiesen (403).</translation>
    </message>
    <message>
        <source>Every attached access control list is disabled (%1): outbound calls are refused (403).</source>
        <translation>Jede verbundene Zugriffsliste ist ausgeschaltet (%1): Ausgehende Anrufe werden abgewiesen (403).</translation>
    </message>
    <message>
        <source>An attached list is disabled while others are in force (%1): calls from its addresses are refused.</source>
        <translation>Eine verbundene Liste ist ausgeschaltet, während andere gelten (%1): Anrufe von ihren Adressen werden abgewiesen.</translation>
    </message>
    <message>
        <source>One of your own addresses is in none of its lists: calls from there are refused (403).</source>
        <translation>Eine Ihrer eigenen Adressen steht in keiner seiner Listen: Anrufe von dort werden abgewiesen (403).</translation>
    </message>
    <message>
        <source>It lets nobody in from %1: such addresses cannot arrive from the Internet.</source>
        <translation>Über %1 kommt niemand herein: Solche Adressen können aus dem Internet nicht ankommen.</translation>
    </message>
    <message>
        <source>%1 is wide. Calls from any of these addresses are billed to you.</source>
        <translation>%1 ist weit. Anrufe von jeder dieser Adressen werden Ihnen berechnet.</translation>
    </message>
    <message>
        <source>Address and password are both asked for: calls from a listed address are challenged too (407).</source>
        <translation>Adresse und Passwort werden beide verlangt: Auch Anrufe von einer gelisteten Adresse werden nach dem Passwort gefragt (407).</translation>
    </message>
    <message>
        <source>The attached credential lists have no user: every call and registration is refused.</source>
        <translation>Die verbundenen Zugangsdatenlisten haben keinen Benutzer: Jeder Anruf und jede Registrierung wird abgewiesen.</translation>
    </message>
    <message>
        <source>It registers as %1, but no credential list is attached to its trunk: registration fails (401).</source>
        <translation>Er registriert sich als %1, aber mit seinem Trunk ist keine Zugangsdatenliste verbunden: Die Registrierung schlägt fehl (401).</translation>
    </message>
    <message>
        <source>It registers as %1, who is in no list attached to its trunk: registration fails (401).</source>
        <translation>Er registriert sich als %1; dieser Benutzer steht in keiner mit seinem Trunk verbundenen Liste: Die Registrierung schlägt fehl (401).</translation>
    </message>
    <message>
        <source>It registers as %1, who is in no list of the project: registration fails (401).</source>
        <translation>Er registriert sich als %1; dieser Benutzer steht in keiner Liste des Projekts: Die Registrierung schlägt fehl (401).</translation>
    </message>
    <message>
        <source>It has numbers (%1) but no endpoint and no call forwarding: calls to them fail (503).</source>
        <translation>Er hat Rufnummern (%1), aber keinen Endpunkt und keine Rufumleitung: Anrufe dorthin schlagen fehl (503).</translation>
    </message>
    <message>
        <source>It has numbers (%1), but every endpoint is disabled and nothing is forwarded: calls to them fail (503).</source>
        <translation>Er hat Rufnummern (%1), aber jeder Endpunkt ist ausgeschaltet und nichts wird umgeleitet: Anrufe dorthin schlagen fehl (503).</translation>
    </message>
    <message>
        <source>All enabled endpoints have to register: calls fail (503) whenever the device is offline.</source>
        <translation>Alle eingeschalteten Endpunkte müssen sich registrieren: Anrufe schlagen fehl (503), sobald das Gerät nicht verbunden ist.</translation>
    </message>
    <message>
        <source>Call forwarding is on, but its number is missing or not in the form +4722000000.</source>
        <translation>Die Rufumleitung ist an, aber ihre Nummer fehlt oder hat nicht die Form +4722000000.</translation>
    </message>
    <message>
        <source>No endpoint is enabled, so every call is forwarded to %1 and billed twice.</source>
        <translation>Kein Endpunkt ist eingeschaltet, daher wird jeder Anruf zu %1 umgeleitet und doppelt berechnet.</translation>
    </message>
    <message>
        <source>Calls are forwarded to %1, a number of the same trunk: they go round in a circle.</source>
        <translation>Anrufe werden zu %1 umgeleitet, einer Nummer desselben Trunks: Sie laufen im Kreis.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from the Internet.</source>
        <translation>%1 ist aus dem Internet nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 with port %2: TLS usually listens on 5061, UDP and TCP on 5060.</source>
        <translation>%1 mit Port %2: TLS wartet gewöhnlich auf 5061, UDP und TCP auf 5060.</translation>
    </message>
    <message>
        <source>Only one endpoint is enabled (%1), so there is no failover.</source>
        <translation>Nur ein Endpunkt ist eingeschaltet (%1), daher gibt es keinen Ersatz.</translation>
    </message>
    <message>
        <source>Another enabled endpoint has the same address, port and transport (%1).</source>
        <translation>Ein anderer eingeschalteter Endpunkt hat dieselbe Adresse, denselben Port und Transport (%1).</translation>
    </message>
    <message>
        <source>Priority %1 is above 9, which the service may not heed.</source>
        <translation>Priorität %1 liegt über 9; ob der Dienst das beachtet, ist ungewiss.</translation>
    </message>
    <message>
        <source>It has endpoints but no number: no call can come in.</source>
        <translation>Er hat Endpunkte, aber keine Rufnummer: Kein Anruf kann hereinkommen.</translation>
    </message>
    <message>
        <source>The Numbers API does not list it among the active numbers: calls to it never arrive.</source>
        <translation>Die Numbers API führt sie nicht unter den aktiven Nummern: Anrufe dorthin kommen nie an.</translation>
    </message>
    <message>
        <source>Elastic SIP Trunking and the Numbers API disagree about its trunk.</source>
        <translation>Elastic SIP Trunking und die Numbers API nennen verschiedene Trunks.</translation>
    </message>
    <message>
        <source>Its last assignment failed. Assign it again, or ask Sinch.</source>
        <translation>Ihre letzte Zuweisung ist fehlgeschlagen. Noch einmal zuweisen oder Sinch fragen.</translation>
    </message>
    <message>
        <source>Its assignment has been under way for more than 10 minutes.</source>
        <translation>Ihre Zuweisung läuft seit mehr als 10 Minuten.</translation>
    </message>
    <message>
        <source>It belongs to a trunk that no longer exists (%1).</source>
        <translation>Es gehört zu einem Trunk, den es nicht mehr gibt (%1).</translation>
    </message>
    <message>
        <source>No country, or neither the United States nor Canada, is permitted: outbound calls there are refused on every trunk.</source>
        <translation>Kein Land, oder weder die USA noch Kanada, ist freigegeben: Ausgehende Anrufe dorthin werden auf jedem Trunk abgewiesen.</translation>
    </message>
    <message>
        <source>All countries are open through the wildcard: a stolen password can call anywhere.</source>
        <translation>Über den Platzhalter sind alle Länder offen: Mit einem gestohlenen Passwort lässt sich überallhin anrufen.</translation>
    </message>
    <message>
        <source>This rule blocks a whole permitted country, or everything.</source>
        <translation>Diese Regel sperrt ein ganzes freigegebenes Land oder alles.</translation>
    </message>
    <message>
        <source>Domain and host name do not fit together (%1, %2): devices that use the one may fail (404).</source>
        <translation>Domain und Hostname passen nicht zusammen (%1, %2): Geräte mit dem einen Namen können scheitern (404).</translation>
    </message>
    <message>
        <source>Changed less than 60 s ago: the SIP edge may still use the old settings.</source>
        <translation>Vor weniger als 60 s geändert: Die SIP-Edge verwendet womöglich noch die alten Einstellungen.</translation>
    </message>
    <message>
        <source>Caller name lookup is on, but works for numbers of the United States and Canada only, and there is none.</source>
        <translation>Die Anrufernamensuche ist an, geht aber nur für Nummern aus den USA und Kanada, und davon gibt es keine.</translation>
    </message>
    <message>
        <source>No trunk uses it.</source>
        <translation>Kein Trunk verwendet sie.</translation>
    </message>
    <message>
        <source>Its address %1 is in no list in force of its trunk: calls that it sends are refused.</source>
        <translation>Seine Adresse %1 steht in keiner geltenden Liste seines Trunks: Anrufe, die er sendet, werden abgewiesen.</translation>
    </message>
    <message>
        <source>Calls are forwarded to %1, but calls to %2 are not permitted.</source>
        <translation>Anrufe werden zu %1 umgeleitet, aber Anrufe nach %2 sind nicht freigegeben.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 is in this list twice (the other entry: %2). Removing one of them closes nothing.</source>
        <translation>%1 steht zweimal in dieser Liste (der andere Eintrag: %2). Einen davon zu entfernen sperrt nichts.</translation>
    </message>
    <message>
        <source>%1 lies within %2 of the same list. Removing it closes nothing while %2 is there.</source>
        <translation>%1 liegt innerhalb von %2 derselben Liste. Solange %2 da ist, sperrt das Entfernen nichts.</translation>
    </message>
    <message>
        <source>%1 entries can be written as %2 and accept the same addresses: %3.</source>
        <translation>%1 Einträge lassen sich als %2 schreiben und lassen dieselben Adressen zu: %3.</translation>
    </message>
    <message>
        <source>%1 has bits beyond its length. It is read as %2: write it that way, so that nobody has to guess.</source>
        <translation>%1 hat Bits jenseits seiner Länge. Es wird als %2 gelesen: Schreiben Sie es so, damit niemand raten muss.</translation>
    </message>
    <message>
        <source>%1 is no IPv4 network, so it is not known which addresses it lets in.</source>
        <translation>%1 ist kein IPv4-Netz, daher ist unbekannt, welche Adressen es zulässt.</translation>
    </message>
    <message>
        <source>%1 is also in %2, in force on the same trunks (%3): removing it from one list alone closes nothing there.</source>
        <translation>%1 steht auch in %2, die auf denselben Trunks gilt (%3): Es nur aus einer Liste zu entfernen sperrt dort nichts.</translation>
    </message>
    <message>
        <source>%1 addresses may send calls over it that are billed to you.</source>
        <translation>%1 Adressen dürfen darüber Anrufe senden, die Ihnen berechnet werden.</translation>
    </message>
    <message>
        <source>Trunks of other customers accept some of its addresses too (%3), for example %1; in all: %2. From there a call can go out at either customer’s cost.</source>
        <translation>Trunks anderer Kunden lassen einige seiner Adressen ebenfalls zu (%3), zum Beispiel %1; insgesamt: %2. Von dort kann ein Anruf auf Kosten des einen wie des anderen Kunden hinausgehen.</translation>
    </message>
    <message>
        <source>Entries of this list cannot be read (%1), so it is not known which addresses they let in.</source>
        <translation>Einträge dieser Liste sind nicht lesbar (%1), daher ist unbekannt, welche Adressen sie zulassen.</translation>
    </message>
</context>
<context>
    <name>models::ImportModel</name>
    <message>
        <source>will be added</source>
        <translation>wird hinzugefügt</translation>
    </message>
    <message>
        <source>left out: beyond 10,000</source>
        <translation>ausgelassen: über 10.000</translation>
    </message>
    <message>
        <source>duplicate of one above</source>
        <translation>doppelt, steht schon weiter oben</translation>
    </message>
    <message>
        <source>in the list already</source>
        <translation>schon in der Liste</translation>
    </message>
    <message>
        <source>covered by the list already</source>
        <translation>von der Liste schon abgedeckt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Where it stands in the text</source>
        <translation>Wo es im Text steht</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>The entry as it stands in the text</source>
        <translation>Der Eintrag, wie er im Text steht</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>How it is read, or why it is refused</source>
        <translation>Wie er gelesen wird oder warum er abgelehnt wird</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>models::JournalModel</name>
    <message>
        <source>noted before sending</source>
        <translation>vor dem Senden vermerkt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>models::ListTrunksModel</name>
    <message>
        <source>any</source>
        <translation>jede</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Source addresses that the trunk accepts: now, and after what is staged</source>
        <translation>Quelladressen, die der Trunk annimmt: jetzt und nach dem Vorgemerkten</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
</context>
<context>
    <name>models::NumberModel</name>
    <message>
        <source>Local</source>
        <translation>Ortsnetz</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Gebührenfrei</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>nicht zugewiesen</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>waiting to be taken off</source>
        <translation>wartet darauf, vom Trunk zu gehen</translation>
    </message>
    <message>
        <source>being moved to %1</source>
        <translation>wird nach %1 verschoben</translation>
    </message>
    <message>
        <source>being taken off</source>
        <translation>wird vom Trunk genommen</translation>
    </message>
    <message>
        <source>failed: move to %1</source>
        <translation>fehlgeschlagen: nach %1 verschieben</translation>
    </message>
    <message>
        <source>failed: take off</source>
        <translation>fehlgeschlagen: vom Trunk nehmen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Sinch could not take the number off its trunk. Nothing changed. Try again; if it fails once more, ask Sinch&apos;s support.</source>
        <translation>Sinch konnte die Rufnummer nicht vom Trunk nehmen. Nichts hat sich geändert. Versuchen Sie es erneut; wenn es noch einmal fehlschlägt, fragen Sie den Support von Sinch.</translation>
    </message>
    <message>
        <source>Sinch could not move the number to %1. It is where it was before. Try again; if it fails once more, ask Sinch&apos;s support.</source>
        <translation>Sinch konnte die Rufnummer nicht nach %1 verschieben. Sie ist, wo sie vorher war. Versuchen Sie es erneut; wenn es noch einmal fehlschlägt, fragen Sie den Support von Sinch.</translation>
    </message>
    <message>
        <source>Trunking lists this number, but it is not among the project&apos;s active numbers: no call will ever come in, and nothing reports that. Rent it in the Sinch dashboard, or take it off the trunk.</source>
        <translation>Trunking führt diese Rufnummer, aber sie gehört nicht zu den aktiven Rufnummern des Projekts: Es wird nie ein Anruf ankommen, und nichts meldet das. Mieten Sie sie im Sinch-Dashboard oder nehmen Sie sie vom Trunk.</translation>
    </message>
    <message>
        <source>The Numbers API has it on %1, trunking on another trunk. Refresh in a minute; if it stays so, take it off and assign it again.</source>
        <translation>Die Numbers API hat sie an %1, Trunking an einem anderen Trunk. Aktualisieren Sie in einer Minute; wenn es so bleibt, nehmen Sie sie vom Trunk und weisen Sie sie neu zu.</translation>
    </message>
    <message>
        <source>The Numbers API has it on %1, but trunking does not list it. Assign it again.</source>
        <translation>Die Numbers API hat sie an %1, aber Trunking führt sie nicht. Weisen Sie sie neu zu.</translation>
    </message>
    <message>
        <source>Trunking has it on a trunk, but the Numbers API uses it for something else (%1). Take it off and assign it again.</source>
        <translation>Trunking hat sie an einem Trunk, aber die Numbers API verwendet sie für etwas anderes (%1). Nehmen Sie sie vom Trunk und weisen Sie sie neu zu.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>What the Numbers API says: assigning and taking off take a while</source>
        <translation>Was die Numbers API sagt: Zuweisen und Wegnehmen brauchen eine Weile</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Display name in the Numbers API</source>
        <translation>Anzeigename in der Numbers API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>models::PolicyTestModel</name>
    <message>
        <source>Fails or cannot be judged after the staged changes</source>
        <translation>Scheitert nach den vorgemerkten Änderungen oder lässt sich nicht beurteilen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>On what Sinch has</source>
        <translation>Auf dem Stand bei Sinch</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>After the staged changes</source>
        <translation>Nach den vorgemerkten Änderungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>models::PolicyTests</name>
    <message numerus="yes">
        <source>%1 and %Ln more trunk(s)</source>
        <translation>
            <numerusform>%1 und %Ln weiterer Trunk</numerusform>
            <numerusform>%1 und %Ln weitere Trunks</numerusform>
        </translation>
    </message>
    <message>
        <source>User %1 must reach any trunk</source>
        <translation>Benutzer %1 muss irgendeinen Trunk erreichen</translation>
    </message>
    <message>
        <source>%1 must reach any trunk</source>
        <translation>%1 muss irgendeinen Trunk erreichen</translation>
    </message>
    <message>
        <source>User %1 must not reach any trunk</source>
        <translation>Benutzer %1 darf keinen Trunk erreichen</translation>
    </message>
    <message>
        <source>%1 must not reach any trunk</source>
        <translation>%1 darf keinen Trunk erreichen</translation>
    </message>
    <message>
        <source>User %1 must reach %2</source>
        <translation>Benutzer %1 muss %2 erreichen</translation>
    </message>
    <message>
        <source>%1 must reach %2</source>
        <translation>%1 muss %2 erreichen</translation>
    </message>
    <message>
        <source>User %1 must not reach %2</source>
        <translation>Benutzer %1 darf %2 nicht erreichen</translation>
    </message>
    <message>
        <source>%1 must not reach %2</source>
        <translation>%1 darf %2 nicht erreichen</translation>
    </message>
    <message>
        <source>✓ passes</source>
        <translation>✓ bestanden</translation>
    </message>
    <message>
        <source>✗ fails</source>
        <translation>✗ scheitert</translation>
    </message>
    <message>
        <source>? not known</source>
        <translation>? nicht bekannt</translation>
    </message>
    <message>
        <source>No trunk has a list with this user.</source>
        <translation>Kein Trunk hat eine Liste mit diesem Benutzer.</translation>
    </message>
    <message>
        <source>No trunk accepts all of it.</source>
        <translation>Kein Trunk nimmt alles davon an.</translation>
    </message>
    <message>
        <source>No list of %1 has this user.</source>
        <translation>Keine Liste von %1 enthält diesen Benutzer.</translation>
    </message>
    <message>
        <source>%1 does not accept all of it.</source>
        <translation>%1 nimmt nicht alles davon an.</translation>
    </message>
    <message>
        <source>A list has this user: %1.</source>
        <translation>Eine Liste enthält diesen Benutzer: %1.</translation>
    </message>
    <message>
        <source>It is accepted, at least in part: %1.</source>
        <translation>Es wird angenommen, zumindest teilweise: %1.</translation>
    </message>
    <message>
        <source>The trunk %1 is not there.</source>
        <translation>Den Trunk %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The address cannot be read.</source>
        <translation>Die Adresse ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A list in force holds an entry that cannot be read: %1.</source>
        <translation>Eine geltende Liste enthält einen unlesbaren Eintrag: %1.</translation>
    </message>
    <message>
        <source>It cannot be judged: %1.</source>
        <translation>Nicht zu beurteilen: %1.</translation>
    </message>
    <message>
        <source>It cannot be judged: %1 (%2).</source>
        <translation>Nicht zu beurteilen: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>models::ReadModel</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
</context>
<context>
    <name>models::RuleWords</name>
    <message>
        <source>Calls of a direction that is not known</source>
        <translation>Anrufe einer unbekannten Richtung</translation>
    </message>
    <message>
        <source>Every inbound call</source>
        <translation>Jeder eingehende Anruf</translation>
    </message>
    <message>
        <source>Every outbound call</source>
        <translation>Jeder ausgehende Anruf</translation>
    </message>
    <message>
        <source>Inbound from %1</source>
        <translation>Eingehend von %1</translation>
    </message>
    <message>
        <source>Outbound to %1</source>
        <translation>Ausgehend nach %1</translation>
    </message>
    <message>
        <source>Neither country nor prefix: it may stop every call of its direction.</source>
        <translation>Weder Land noch Präfix: sie sperrt womöglich jeden Anruf ihrer Richtung.</translation>
    </message>
    <message>
        <source>Its direction is not one that the service documents.</source>
        <translation>Ihre Richtung ist keine, die der Dienst dokumentiert.</translation>
    </message>
    <message>
        <source>May stop emergency calls: %1.</source>
        <translation>Sperrt womöglich Notrufe: %1.</translation>
    </message>
</context>
<context>
    <name>models::StagedModel</name>
    <message>
        <source>Conflict: changed at Sinch meanwhile</source>
        <translation>Konflikt: inzwischen bei Sinch geändert</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>models::StepModel</name>
    <message>
        <source>waiting, after the hold</source>
        <translation>wartet, nach der Wartezeit</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>models::TableModel</name>
    <message>
        <source>Staged: will be added</source>
        <translation>Vorgemerkt: wird hinzugefügt</translation>
    </message>
    <message>
        <source>Staged: will be changed</source>
        <translation>Vorgemerkt: wird geändert</translation>
    </message>
    <message>
        <source>Staged: will be removed</source>
        <translation>Vorgemerkt: wird entfernt</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Vorgemerkt</translation>
    </message>
</context>
<context>
    <name>models::TrunkListModel</name>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln Adresse</numerusform>
            <numerusform>%Ln Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>disabled, %1</source>
        <translation>deaktiviert, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>users not known</source>
        <translation>Benutzer nicht bekannt</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>models::TrunkMatrixModel</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>any</source>
        <comment>address</comment>
        <translation>jede</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation>nicht verknüpft</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>staged: will be attached</source>
        <translation>vorgemerkt: wird verknüpft</translation>
    </message>
    <message>
        <source>staged: will be detached</source>
        <translation>vorgemerkt: wird gelöst</translation>
    </message>
    <message>
        <source>not known: not all links are loaded</source>
        <translation>nicht bekannt: nicht alle Verknüpfungen sind geladen</translation>
    </message>
    <message>
        <source>users not known</source>
        <translation>Benutzer nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s)</source>
        <translation>
            <numerusform>%Ln Bereich</numerusform>
            <numerusform>%Ln Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>trunks not known</source>
        <translation>Trunks nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln trunk(s)</source>
        <translation>
            <numerusform>mindestens %Ln Trunk</numerusform>
            <numerusform>mindestens %Ln Trunks</numerusform>
        </translation>
    </message>
    <message>
        <source>no trunk</source>
        <translation>kein Trunk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trunk(s)</source>
        <translation>
            <numerusform>%Ln Trunk</numerusform>
            <numerusform>%Ln Trunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shared: %Ln trunk(s)</source>
        <translation>
            <numerusform>gemeinsam: %Ln Trunk</numerusform>
            <numerusform>gemeinsam: %Ln Trunks</numerusform>
        </translation>
    </message>
    <message>
        <source>Credential list</source>
        <translation>Zugangsdatenliste</translation>
    </message>
    <message>
        <source>Access control list, in force</source>
        <translation>Zugriffsliste, in Kraft</translation>
    </message>
    <message>
        <source>Access control list, disabled: lets nobody in</source>
        <translation>Zugriffsliste, deaktiviert: lässt niemanden zu</translation>
    </message>
    <message>
        <source>%1: %2, addresses: %3</source>
        <comment>trunk, mode, count</comment>
        <translation>%1: %2, Adressen: %3</translation>
    </message>
    <message>
        <source>%1
Staged. Now: %2</source>
        <translation>%1
Vorgemerkt. Jetzt: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>trunk, list, attached or not</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>disabled, %1</source>
        <translation>deaktiviert, %1</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Who may send calls over this trunk, after what is staged</source>
        <translation>Wer über diesen Trunk Anrufe senden darf, nach den vorgemerkten Änderungen</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>From how many addresses it accepts calls, after what is staged</source>
        <translation>Von wie vielen Adressen er Anrufe annimmt, nach den vorgemerkten Änderungen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
</context>
<context>
    <name>models::TrunkModel</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Who may send calls over this trunk</source>
        <translation>Wer über diesen Trunk Anrufe senden darf</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Call attempts that may start in one second (CPS, calls per second)</source>
        <translation>Anrufversuche, die in einer Sekunde beginnen dürfen (CPS, Anrufe pro Sekunde)</translation>
    </message>
    <message>
        <source>CPS</source>
        <translation>CPS</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>enabled of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Enabled endpoints of all. Whether an endpoint is registered is not known here.</source>
        <translation>Aktivierte von allen Endpunkten. Ob ein Endpunkt registriert ist, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not every rule could be judged: not everything is loaded.</source>
        <translation>Nicht jede Regel konnte beurteilt werden: Es ist nicht alles geladen.</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Kein Befund</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What may be wrong with the trunk as it is at Sinch; what is staged is not judged</source>
        <translation>Was am Trunk, wie er bei Sinch ist, nicht stimmen könnte; Vorgemerktes wird nicht beurteilt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Written in the settings of the trunk; kept on this computer only</source>
        <translation>Steht in den Einstellungen des Trunks; nur auf diesem Rechner gespeichert</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
</context>
<context>
    <name>models::TrunkNumberModel</name>
    <message>
        <source>provisioning failed</source>
        <translation>Bereitstellung gescheitert</translation>
    </message>
    <message>
        <source>being provisioned</source>
        <translation>wird bereitgestellt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>models::VolumeModel</name>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
</context>
<context>
    <name>models::Words</name>
    <message>
        <source>Create trunk</source>
        <translation>Trunk erstellen</translation>
    </message>
    <message>
        <source>Change trunk</source>
        <translation>Trunk ändern</translation>
    </message>
    <message>
        <source>Delete trunk</source>
        <translation>Trunk löschen</translation>
    </message>
    <message>
        <source>Attach access control list</source>
        <translation>Zugriffsliste verknüpfen</translation>
    </message>
    <message>
        <source>Detach access control list</source>
        <translation>Zugriffsliste lösen</translation>
    </message>
    <message>
        <source>Attach credential list</source>
        <translation>Zugangsdatenliste verknüpfen</translation>
    </message>
    <message>
        <source>Replace credential lists</source>
        <translation>Zugangsdatenlisten ersetzen</translation>
    </message>
    <message>
        <source>Detach credential list</source>
        <translation>Zugangsdatenliste lösen</translation>
    </message>
    <message>
        <source>Create endpoint</source>
        <translation>Endpunkt erstellen</translation>
    </message>
    <message>
        <source>Change endpoint</source>
        <translation>Endpunkt ändern</translation>
    </message>
    <message>
        <source>Delete endpoint</source>
        <translation>Endpunkt löschen</translation>
    </message>
    <message>
        <source>Create access control list</source>
        <translation>Zugriffsliste erstellen</translation>
    </message>
    <message>
        <source>Change access control list</source>
        <translation>Zugriffsliste ändern</translation>
    </message>
    <message>
        <source>Delete access control list</source>
        <translation>Zugriffsliste löschen</translation>
    </message>
    <message>
        <source>Add range</source>
        <translation>Bereich hinzufügen</translation>
    </message>
    <message>
        <source>Change range</source>
        <translation>Bereich ändern</translation>
    </message>
    <message>
        <source>Remove range</source>
        <translation>Bereich entfernen</translation>
    </message>
    <message>
        <source>Create credential list</source>
        <translation>Zugangsdatenliste erstellen</translation>
    </message>
    <message>
        <source>Change credential list</source>
        <translation>Zugangsdatenliste ändern</translation>
    </message>
    <message>
        <source>Delete credential list</source>
        <translation>Zugangsdatenliste löschen</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Kennwort setzen</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>Change country permission</source>
        <translation>Länderfreigabe ändern</translation>
    </message>
    <message>
        <source>Assign number</source>
        <translation>Nummer zuweisen</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Nummer ändern</translation>
    </message>
    <message>
        <source>Create blocking rule</source>
        <translation>Sperrregel erstellen</translation>
    </message>
    <message>
        <source>Change blocking rule</source>
        <translation>Sperrregel ändern</translation>
    </message>
    <message>
        <source>Delete blocking rule</source>
        <translation>Sperrregel löschen</translation>
    </message>
    <message>
        <source>Register project</source>
        <translation>Projekt registrieren</translation>
    </message>
    <message>
        <source>refuses all</source>
        <translation>weist alles ab</translation>
    </message>
    <message>
        <source>by address</source>
        <translation>per Adresse</translation>
    </message>
    <message>
        <source>by password</source>
        <translation>per Kennwort</translation>
    </message>
    <message>
        <source>by address and password</source>
        <translation>per Adresse und Kennwort</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not everything is loaded</source>
        <translation>nicht alles ist geladen</translation>
    </message>
    <message>
        <source>all attached lists are disabled</source>
        <translation>alle verknüpften Listen sind deaktiviert</translation>
    </message>
    <message>
        <source>an attached list cannot be found</source>
        <translation>eine verknüpfte Liste ist nicht auffindbar</translation>
    </message>
    <message>
        <source>the users are not loaded</source>
        <translation>die Benutzer sind nicht geladen</translation>
    </message>
    <message>
        <source>%1, at least %2 addresses</source>
        <translation>%1, mindestens %2 Adressen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln address(es)</source>
        <translation>
            <numerusform>%1, %Ln Adresse</numerusform>
            <numerusform>%1, %Ln Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, any address</source>
        <translation>%1, jede Adresse</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1: jede</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>narrower</source>
        <translation>enger</translation>
    </message>
    <message>
        <source>wider</source>
        <translation>offener</translation>
    </message>
    <message>
        <source>narrower and wider</source>
        <translation>teils enger, teils offener</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sent, waiting for the answer</source>
        <translation>gesendet, wartet auf die Antwort</translation>
    </message>
    <message>
        <source>accepted, not finished yet</source>
        <translation>angenommen, noch nicht fertig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>not known whether done</source>
        <translation>unbekannt, ob erledigt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>access control list</source>
        <translation>Zugriffsliste</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>credential list</source>
        <translation>Zugangsdatenliste</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>country permission</source>
        <translation>Länderfreigabe</translation>
    </message>
    <message>
        <source>blocking rule</source>
        <translation>Sperrregel</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>this network</source>
        <translation>dieses Netz</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>link-local</source>
        <translation>Link-Local</translation>
    </message>
    <message>
        <source>CGNAT</source>
        <translation>CGNAT</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>benchmarking</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>Multicast</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>workspace::ChangeDesk</name>
    <message>
        <source>Answer a conflict</source>
        <translation>Konflikt beantworten</translation>
    </message>
</context>
<context>
    <name>workspace::ReplaceJobs</name>
    <message>
        <source>Take back removing %1</source>
        <translation>Entfernen von %1 zurücknehmen</translation>
    </message>
</context>
</TS>
