// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/base/errortext.h"
#include "gui/base/formats.h"
#include "gui/base/icons.h"
#include "gui/base/messagebar.h"
#include "gui/base/page.h"
#include "gui/base/plaintext.h"
#include "gui/base/prompter.h"
#include "gui/base/settings.h"
#include "gui/base/stagingdialog.h"
#include "gui/base/theme.h"
#include "gui/connect/profilelist.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void invisibleCharactersAreSeen_data();
    void invisibleCharactersAreSeen();
    void textStaysText();
    void coloursKeepContrast_data();
    void coloursKeepContrast();
    void iconsFollowThePalette();
    void inkFollowsTheTheme();
    void checkBoxesShowOnEveryGround();
    void everyErrorHasWords();
    void errorSaysThreeParts();
    void unknownOutcomeIsSaid();
    void everyAddressProblemHasWords();
    void ages_data();
    void ages();
    void durations();
    void pagesAreFoundByName();
    void settingsKeepTypes();
    void questionsNeverBlock();
    void messageBarShowsMarkupLiterally();
    void profilesAreListedByName();
    void refusedDialogStaysOpen();
};

void TestBase::invisibleCharactersAreSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"AT&T <b>x</b> %1"_s << u"AT&T <b>x</b> %1"_s;
    QTest::newRow("override") << u"ACME\u202Egpj.exe"_s << u"ACME[U+202E]gpj.exe"_s;
    QTest::newRow("isolates") << u"a\u2066b\u2069"_s << u"a[U+2066]b[U+2069]"_s;
    QTest::newRow("zero width") << u"a\u200Bb\u200Cc\uFEFF"_s << u"a[U+200B]b[U+200C]c[U+FEFF]"_s;
    QTest::newRow("soft hyphen") << u"a\u00ADb"_s << u"a[U+00AD]b"_s;
    QTest::newRow("escape") << u"a\u001B[31mb"_s << u"a[U+001B][31mb"_s;
    QTest::newRow("line feeds") << u"a\r\nb\tc"_s << u"a[U+000D][U+000A]b[U+0009]c"_s;
    QTest::newRow("nul") << QString(QChar(0)) + u"x"_s << u"[U+0000]x"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) << u"[U+D83D]"_s;
    QTest::newRow("emoji") << u"\U0001F600"_s << u"\U0001F600"_s;
    QTest::newRow("tag characters") << u"x\U000E0041"_s << u"x[U+E0041]"_s;
    QTest::newRow("filler") << u"a\u3164"_s << u"a[U+3164]"_s;
}

void TestBase::invisibleCharactersAreSeen()
{
    QFETCH(QString, text);
    QTEST(gui::visibleText(text), "shown");
}

void TestBase::textStaysText()
{
    QCOMPARE(gui::withoutMnemonic(u"AT&T"_s), u"AT&&T"_s);
    QCOMPARE(gui::plainToolTip(u"<b>&x"_s), u"<qt>&lt;b&gt;&amp;x</qt>"_s);
    QCOMPARE(gui::plainToolTip({}), QString());
    QCOMPARE(gui::visibleText(u"a\nb"_s, true), u"a\nb"_s);
    QVERIFY(gui::visibleText(QString(100000, u'x')).size() < 5000);
    QWidget root;
    QLabel label(&root);
    gui::makePlain(&root);
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void TestBase::coloursKeepContrast_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << gui::lightPalette();
    QTest::newRow("dark") << gui::darkPalette();
}

void TestBase::coloursKeepContrast()
{
    QFETCH(QPalette, palette);
    QCOMPARE(gui::isDark(palette), QTest::currentDataTag() == QByteArrayView("dark"));
    const QColor base = palette.color(QPalette::Base);
    QVERIFY(gui::contrast(palette.color(QPalette::Text), base) >= 7);
    QVERIFY(gui::contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= 7);
    QVERIFY(gui::contrast(palette.color(QPalette::PlaceholderText), base) >= 4.5);
    QVERIFY(gui::contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    using gui::Meaning;
    for (const Meaning meaning : {Meaning::Added, Meaning::Changed, Meaning::Removed, Meaning::Error, Meaning::Warning, Meaning::Note, Meaning::Quiet}) {
        QVERIFY2(gui::contrast(gui::color(meaning, palette), base) >= 4.5, qPrintable(QString::number(int(meaning))));
        QVERIFY2(gui::contrast(gui::color(meaning, palette), palette.color(QPalette::AlternateBase)) >= 4.5, qPrintable(QString::number(int(meaning))));
    }
    for (int i = 0; i <= int(Meaning::UnknownValue); ++i)
        QVERIFY2(gui::contrast(gui::color(Meaning(i), palette), base) >= 3, qPrintable(QString::number(i)));
    for (int i = -1; i < 9; ++i)
        QVERIFY(gui::contrast(gui::cycleColor(i, palette), base) >= 3);
    QCOMPARE(gui::cycleColor(8, palette), gui::cycleColor(0, palette));
}

void TestBase::iconsFollowThePalette()
{
    const QIcon icon = gui::icon(u"shield"_s);
    QVERIFY(!icon.isNull());
    gui::applyTheme(gui::Theme::System);
    gui::applyTheme(gui::Theme::Light);
    const QImage light = icon.pixmap(16, 16).toImage();
    gui::applyTheme(gui::Theme::Dark);
    const QImage dark = icon.pixmap(16, 16).toImage();
    gui::applyTheme(gui::Theme::System);
    QVERIFY(light != dark);
    for (int i = 0; i <= int(gui::PageId::Changes); ++i)
        QVERIFY2(!gui::icon(gui::pageIconName(gui::PageId(i))).isNull(), qPrintable(gui::pageName(gui::PageId(i))));
    QVERIFY(gui::icon(u"there-is-no-such-icon"_s).isNull());
}

void TestBase::inkFollowsTheTheme()
{
    for (const gui::Theme theme : {gui::Theme::Dark, gui::Theme::Light}) {
        gui::applyTheme(theme);
        const auto right = [] { return gui::color(gui::Meaning::Changed, QApplication::palette()); };
        QWidget page;
        auto *pane = new QWidget(&page);
        auto *label = new QLabel(u"Staged"_s, pane);
        gui::setInk(label, gui::Meaning::Changed);
        QCOMPARE(label->palette().color(QPalette::WindowText), right());
        for (const gui::Theme then : {gui::Theme::Light, gui::Theme::Dark, gui::Theme::Light}) {
            gui::applyTheme(then);
            page.show();
            QCOMPARE(label->palette().color(QPalette::WindowText), right());
            page.hide();
        }
        page.show();
        for (const gui::Theme then : {gui::Theme::Dark, gui::Theme::Light, gui::Theme::Dark}) {
            gui::applyTheme(then);
            QCOMPARE(label->palette().color(QPalette::WindowText), right());
        }
        // Widgets are told a moment later, so the parent may still have the palette of before.
        pane->setPalette(gui::lightPalette());
        gui::setInk(label, gui::Meaning::Changed);
        QCOMPARE(label->palette().color(QPalette::WindowText), right());
    }
    gui::applyTheme(gui::Theme::System);
}

// A check box has to be seen before it is checked.
void TestBase::checkBoxesShowOnEveryGround()
{
    for (const gui::Theme theme : {gui::Theme::Light, gui::Theme::Dark}) {
        gui::applyTheme(theme);
        QCheckBox box;
        box.resize(40, 24);
        const QImage image = box.grab().toImage();
        double best = 0;
        for (int x = 0; x < 20; ++x)
            best = std::max(best, gui::contrast(image.pixelColor(x, image.height() / 2), box.palette().color(QPalette::Window)));
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }
    gui::applyTheme(gui::Theme::System);
}

void TestBase::everyErrorHasWords()
{
    for (int kind = 0; kind <= int(core::ErrorKind::Storage); ++kind) {
        core::Error error;
        error.kind = core::ErrorKind(kind);
        const gui::ErrorText text = gui::errorText(error);
        QVERIFY2(text.what.endsWith(u'.'), qPrintable(text.what));
        QVERIFY(text.details.contains(QString::fromLatin1(core::errorKindName(error.kind))));
    }
}

void TestBase::errorSaysThreeParts()
{
    core::Error error;
    error.kind = core::ErrorKind::Rejected;
    error.sent = core::Sent::Yes;
    error.httpStatus = 400;
    error.message = u"Host name oslo-cc is taken"_s;
    error.requestId = u"r-17"_s;
    const gui::ErrorText text = gui::errorText(error);
    QCOMPARE(text.sentence(u"Creating trunk Oslo"_s), u"Creating trunk Oslo: Sinch refused it: Host name oslo-cc is taken. Correct it and try again."_s);
    QVERIFY(text.details.contains(u"r-17"_s));
    QVERIFY(text.details.contains(u"HTTP 400"_s));
    error.kind = core::ErrorKind::Auth;
    error.reason = "key-rejected";
    QCOMPARE(gui::errorText(error).what, u"Sinch rejected the access key."_s);
}

void TestBase::unknownOutcomeIsSaid()
{
    core::Error error;
    error.kind = core::ErrorKind::Timeout;
    error.sent = core::Sent::Unknown;
    QVERIFY(gui::errorText(error).advice.contains(u"will not send it again"_s));
}

void TestBase::everyAddressProblemHasWords()
{
    for (int problem = 1; problem <= int(core::Ipv4Problem::SeveralEntries); ++problem) {
        core::Ipv4Parse parse;
        parse.problem = core::Ipv4Problem(problem);
        parse.strangeCharacter = 0x202E;
        const QString text = gui::addressProblemText(parse);
        QVERIFY(text.endsWith(u'.'));
        QVERIFY(!text.contains(u'%'));
    }
    QVERIFY(gui::addressProblemText({}).isEmpty());
    for (int block = 1; block <= int(core::ReservedBlock::Reserved); ++block)
        QVERIFY(!gui::reservedText(core::ReservedBlock(block)).isEmpty());
}

void TestBase::ages_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("future") << qint64(-5) << u"just now"_s;
    QTest::newRow("0") << qint64(0) << u"just now"_s;
    QTest::newRow("12") << qint64(12) << u"12 s ago"_s;
    QTest::newRow("119") << qint64(119) << u"119 s ago"_s;
    QTest::newRow("120") << qint64(120) << u"2 min ago"_s;
    QTest::newRow("3 h") << qint64(3 * 3600 + 59) << u"3 h ago"_s;
    QTest::newRow("5 d") << qint64(5 * 86400) << u"5 d ago"_s;
}

void TestBase::ages()
{
    QFETCH(qint64, seconds);
    const QDateTime now(QDate(2026, 11, 24), QTime(3, 12), Qt::UTC);
    QTEST(gui::ageText(now.addSecs(-seconds), now), "text");
    QVERIFY(gui::ageText({}, now).isEmpty());
}

void TestBase::durations()
{
    QCOMPARE(gui::durationText(41000), u"0:41"_s);
    QCOMPARE(gui::durationText(40001), u"0:41"_s);
    QCOMPARE(gui::durationText(3909000), u"1:05:09"_s);
    QCOMPARE(gui::durationText(-1), u"0:00"_s);
    const QDateTime winter(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    QCOMPARE(gui::zoneText(QTimeZone(3600), winter), u"UTC+01:00"_s);
    QCOMPARE(gui::zoneText(QTimeZone(-12600), winter), u"UTC\u221203:30"_s);
    QCOMPARE(gui::zoneText(QTimeZone::utc(), winter), u"UTC"_s);
    QCOMPARE(gui::shortId(u"5d0c2a54-7a1f-4c7e-9a33-0b8f6f1e2d10"_s), u"5d0c..2d10"_s);
    QCOMPARE(gui::shortId(u"short"_s), u"short"_s);
}

void TestBase::pagesAreFoundByName()
{
    QCOMPARE(gui::pageFromName(u"Access control"_s), gui::PageId::AccessControl);
    QCOMPARE(gui::pageFromName(u"access-control"_s), gui::PageId::AccessControl);
    QVERIFY(!gui::pageFromName(u"nothing"_s));
}

void TestBase::settingsKeepTypes()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        gui::Settings settings(file);
        QCOMPARE(settings.value(gui::Setting::DetailShown).toBool(), true);
        QSignalSpy changed(&settings, &gui::Settings::changed);
        settings.setValue(gui::Setting::DetailShown, false);
        settings.setValue(gui::Setting::DetailShown, false);
        QCOMPARE(changed.size(), 1);
        settings.setValue(gui::Setting::ThemeChoice, u"rubbish"_s);
        settings.setState(u"window"_s, "abc"_ba);
    }
    gui::Settings settings(file);
    QCOMPARE(settings.value(gui::Setting::DetailShown).toBool(), false);
    QCOMPARE(settings.value(gui::Setting::ThemeChoice).toInt(), 0);
    QCOMPARE(settings.state(u"window"_s), QByteArray("abc"));
    settings.reset(gui::Setting::DetailShown);
    QCOMPARE(settings.value(gui::Setting::DetailShown).toBool(), true);
}

void TestBase::questionsNeverBlock()
{
    QWidget window;
    window.show();
    gui::DialogPrompter prompter;
    QList<int> answers;
    const gui::Question question{u"Delete"_s, u"<b>x</b>"_s, {}, {}, {u"Keep it"_s, u"Delete A&B"_s}, 0, true};
    prompter.ask(&window, question, &window, [&answers](int button) { answers << button; });
    auto *box = window.findChild<QMessageBox *>(u"questionBox"_s);
    QVERIFY(box);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QCOMPARE(box->defaultButton()->text(), u"Keep it"_s);
    auto *remove = box->findChild<QPushButton *>(u"questionButton1"_s);
    QCOMPARE(remove->text(), u"Delete A&&B"_s);
    remove->click();
    QTRY_COMPARE(answers, QList<int>{1});
    prompter.ask(&window, question, &window, [&answers](int button) { answers << button; });
    box = nullptr;
    QTRY_VERIFY((box = window.findChild<QMessageBox *>(u"questionBox"_s)) && box->isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_COMPARE(answers, (QList<int>{1, 0}));
}

void TestBase::messageBarShowsMarkupLiterally()
{
    gui::MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.showMessage(gui::Meaning::Error, u"<img src=\"file:///etc/passwd\">\u202Ex"_s, u"Try again"_s);
    QCOMPARE(bar.text(), u"<img src=\"file:///etc/passwd\">[U+202E]x"_s);
    QCOMPARE(bar.findChild<QLabel *>(u"messageTextLabel"_s)->textFormat(), Qt::PlainText);
    QSignalSpy act(&bar, &gui::MessageBar::actTriggered);
    bar.findChild<QPushButton *>(u"messageActButton"_s)->click();
    QCOMPARE(act.size(), 1);
    bar.clear();
    QVERIFY(bar.isHidden());
}

void TestBase::profilesAreListedByName()
{
    gui::ProfileList list;
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    workspace::Profile bergen;
    bergen.id = QUuid::createUuid();
    bergen.name = u"Bergen"_s;
    bergen.production = true;
    workspace::Profile acme = bergen;
    acme.id = QUuid::createUuid();
    acme.name = u"Acme\u202E"_s;
    acme.production = false;
    list.setProfiles({bergen, acme});
    QCOMPARE(list.rowOf(acme.id), 0);
    QCOMPARE(list.rowOf(bergen.id), 1);
    QCOMPARE(list.rowOf(QUuid::createUuid()), -1);
    QCOMPARE(list.index(0).data(Qt::AccessibleTextRole).toString(), u"Acme[U+202E]"_s);
    QVERIFY(list.index(1).data().toString().contains(u"production"_s));
    list.setProfiles({bergen});
    QCOMPARE(list.rowCount(), 1);
    QVERIFY(!list.data({}, Qt::DisplayRole).isValid());
}

void TestBase::refusedDialogStaysOpen()
{
    gui::StagingDialog dialog;
    auto *rows = new QVBoxLayout(&dialog);
    rows->addWidget(new QLabel(u"field"_s, &dialog));
    rows->addWidget(new QPushButton(u"Add"_s, &dialog));
    bool refuses = true;
    dialog.stageWith([&refuses]() -> core::Result<void> {
        if (refuses)
            return core::failure(core::invalidError("name-taken"));
        return {};
    }, [] { return u"Adding ranges"_s; });
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.open();
    dialog.accept();
    QVERIFY(dialog.isVisible());
    auto *bar = dialog.findChild<gui::MessageBar *>(u"dialogMessageBar"_s);
    QVERIFY(bar && bar->text().startsWith(u"Adding ranges"_s));
    QCOMPARE(accepted.size(), 0);
    refuses = false;
    dialog.accept();
    QCOMPARE(accepted.size(), 1);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestBase)
#include "tst_base.moc"
