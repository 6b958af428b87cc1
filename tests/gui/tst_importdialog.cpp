// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/access/importdialog.h"
#include "gui/access/pasteedit.h"
#include "gui/base/settings.h"
#include "gui/base/tables.h"
#include "gui/child.h"
#include "models/importmodel.h"
#include "models/sampleproject.h"
#include "support/scriptedprompter.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

//! The import as a user does it: typed, pasted, dropped and opened, with what goes wrong.
class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typedTextIsPreviewed();
    void filtersShowWhatTheyCount();
    void theListDecidesWhatIsThere();
    void theFormatCanBeChosen();
    void hostBitsAreAChoice();
    void aNewListNeedsAName();
    void requestsAndTimeAreSaid();
    void aLargePasteStaysOutOfTheField();
    void tenThousandAreTaken();
    void aFileIsOpened();
    void aMissingFileKeepsWhatWasTyped();
    void filesAndTextAreDropped();
    void readingStopsAndGoesOn();
    void theLatestTextWins();
    void closingWhileItReadsIsNoProblem();
    void aRefusalKeepsEverything();
    void theTableHasItsMenu();

private:
    template<class T>
    T *in(const QString &name) const { return child<T>(m_dialog.get(), name); }
    QString count(const QString &filter) const { return in<QToolButton>(filter)->text().section(u' ', -1); }
    bool isReady() const { return in<QPushButton>(u"stageButton"_s)->isEnabled(); }
    void choose(const QString &box, const QVariant &data)
    {
        auto *combo = in<QComboBox>(box);
        const int index = combo->findData(data);
        QVERIFY(index >= 0);
        combo->setCurrentIndex(index);
    }
    QStringList shown(int column) const
    {
        const QAbstractItemModel *model = in<QTableView>(u"previewView"_s)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, column).data().toString();
        return texts;
    }
    QStringList ranges() const
    {
        QStringList texts;
        for (const core::ImportedRange &range : m_dialog->ranges())
            texts << range.network.text() + (range.note.isEmpty() ? QString() : " "_L1 + range.note);
        return texts;
    }
    QString written(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    static QString numbered(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += core::ipv4Text(0x0b000000U + core::Ipv4Address(i)) + u'\n';
        return text;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<gui::Settings> m_settings;
    std::unique_ptr<ScriptedPrompter> m_prompter;
    std::unique_ptr<gui::ImportDialog> m_dialog;
};

void TestImportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<gui::Settings>(m_folder->filePath(u"settings.ini"_s));
    m_prompter = std::make_unique<ScriptedPrompter>();
    m_dialog = std::make_unique<gui::ImportDialog>(sampleProject(), u"l2"_s, nullptr);
    m_dialog->setUp(*m_prompter, *m_settings);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestImportDialog::cleanup()
{
    m_dialog.reset();
    m_prompter.reset();
    m_settings.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    m_folder.reset();
}

void TestImportDialog::typedTextIsPreviewed()
{
    QVERIFY(!isReady());
    auto *edit = in<QPlainTextEdit>(u"pasteEdit"_s);
    for (const QString &line : {u"203.0.113.0/28 # HQ"_s, u"203.0.113.64-203.0.113.67"_s, u"203.0.113.07"_s}) {
        QTest::keyClicks(edit, line);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QCOMPARE(shown(models::ImportModel::TextColumn), QStringList({u"203.0.113.0/28"_s, u"203.0.113.64-203.0.113.67"_s, u"203.0.113.07"_s}));
    QCOMPARE(shown(models::ImportModel::LineColumn), QStringList({u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(shown(models::ImportModel::NoteColumn), QStringList({u"HQ"_s, QString(), QString()}));
    const QStringList readings = shown(models::ImportModel::ReadingColumn);
    QVERIFY2(readings.at(0).contains(u"203.0.113.15"_s), qPrintable(readings.at(0)));
    QVERIFY2(readings.at(2).contains(u"leading zero"_s), qPrintable(readings.at(2)));
    QCOMPARE(ranges(), QStringList({u"203.0.113.0/28 HQ"_s, u"203.0.113.64/30"_s}));
    QVERIFY(isReady());
    QVERIFY(in<QPushButton>(u"stageButton"_s)->text().contains(u'2'));
    QVERIFY(in<QLabel>(u"sumLabel"_s)->text().contains(u"20"_s));
}

void TestImportDialog::filtersShowWhatTheyCount()
{
    m_dialog->setText(u"203.0.113.1\n203.0.113.1\n198.51.100.7\n8.8.8.9\nbad\n2001:db8::1\n"_s);
    QCOMPARE(count(u"allFilter"_s), u"6"_s);
    QCOMPARE(count(u"goodFilter"_s), u"1"_s);
    QCOMPARE(count(u"duplicateFilter"_s), u"1"_s);
    QCOMPARE(count(u"presentFilter"_s), u"2"_s);
    QCOMPARE(count(u"refusedFilter"_s), u"2"_s);
    QVERIFY(in<QToolButton>(u"leftOutFilter"_s)->isHidden());
    QCOMPARE(shown(models::ImportModel::LineColumn).size(), 6);
    in<QToolButton>(u"presentFilter"_s)->click();
    QCOMPARE(shown(models::ImportModel::TextColumn), QStringList({u"198.51.100.7"_s, u"8.8.8.9"_s}));
    in<QToolButton>(u"refusedFilter"_s)->click();
    QCOMPARE(shown(models::ImportModel::LineColumn), QStringList({u"5"_s, u"6"_s}));
    // The filter stays while the text changes.
    m_dialog->setText(u"worse\n203.0.113.1\n"_s);
    QCOMPARE(shown(models::ImportModel::TextColumn), QStringList{u"worse"_s});
    in<QToolButton>(u"allFilter"_s)->click();
    QCOMPARE(shown(models::ImportModel::LineColumn).size(), 2);
}

void TestImportDialog::theListDecidesWhatIsThere()
{
    m_dialog->setText(u"198.51.100.7\n15.15.0.0/20\n"_s);
    QCOMPARE(m_dialog->listId(), u"l2"_s);
    QCOMPARE(ranges(), QStringList{u"15.15.0.0/20"_s});
    choose(u"listCombo"_s, u"l1"_s);
    QCOMPARE(ranges(), QStringList{u"198.51.100.7/32"_s});
    choose(u"listCombo"_s, QString());
    QCOMPARE(ranges().size(), 2);
}

void TestImportDialog::theFormatCanBeChosen()
{
    m_dialog->setText(u"[oslo]\nmatch=203.0.113.0/255.255.255.240\n"_s);
    QCOMPARE(ranges(), QStringList{u"203.0.113.0/28"_s});
    QVERIFY(in<QComboBox>(u"formatCombo"_s)->currentText().contains(u"Asterisk"_s));
    choose(u"formatCombo"_s, int(core::ImportFormat::Plain));
    QVERIFY(ranges().isEmpty());
    QVERIFY(!isReady());
    choose(u"formatCombo"_s, int(core::ImportFormat::Automatic));
    QCOMPARE(ranges().size(), 1);
}

void TestImportDialog::hostBitsAreAChoice()
{
    m_dialog->setText(u"203.0.113.5"_s);
    QVERIFY(in<QCheckBox>(u"networkFormCheckBox"_s)->isHidden());
    m_dialog->setText(u"15.15.15.15/20"_s);
    QVERIFY(in<QCheckBox>(u"networkFormCheckBox"_s)->isVisible());
    QCOMPARE(ranges(), QStringList{u"15.15.0.0/20"_s});
    in<QCheckBox>(u"networkFormCheckBox"_s)->click();
    QCOMPARE(ranges(), QStringList{u"15.15.15.15/20"_s});
}

void TestImportDialog::aNewListNeedsAName()
{
    m_dialog->setText(u"203.0.113.5"_s);
    QVERIFY(in<QLineEdit>(u"nameEdit"_s)->isHidden());
    QVERIFY(isReady());
    choose(u"listCombo"_s, QString());
    QCOMPARE(m_dialog->listId(), QString());
    QVERIFY(in<QLineEdit>(u"nameEdit"_s)->isVisible());
    QVERIFY(!isReady());
    QTest::keyClicks(in<QLineEdit>(u"nameEdit"_s), u" offices "_s);
    QVERIFY(!isReady());
    QVERIFY(!in<QLabel>(u"nameMessageLabel"_s)->text().isEmpty());
    QTest::keyClicks(in<QLineEdit>(u"nameEdit"_s), u"2"_s);
    QVERIFY(isReady());
    QVERIFY(in<QLabel>(u"nameMessageLabel"_s)->text().isEmpty());
    QCOMPARE(m_dialog->newListName(), u"offices 2"_s);
}

void TestImportDialog::requestsAndTimeAreSaid()
{
    m_dialog->setRequestsPerSecond(2);
    m_dialog->setText(numbered(412));
    const QString text = in<QLabel>(u"sumLabel"_s)->text();
    QVERIFY2(text.contains(u"412 request"_s) && text.contains(u"about 3 min"_s), qPrintable(text));
    QVERIFY(in<QPushButton>(u"stageButton"_s)->text().contains(u"412"_s));
    // A new list comes with all its ranges.
    choose(u"listCombo"_s, QString());
    const QString once = in<QLabel>(u"sumLabel"_s)->text();
    QVERIFY2(once.contains(u"1 request"_s) && !once.contains(u"412 request"_s), qPrintable(once));
}

void TestImportDialog::aLargePasteStaysOutOfTheField()
{
    auto *edit = in<QPlainTextEdit>(u"pasteEdit"_s);
    m_dialog->setText(u"203.0.113.5"_s);
    QApplication::clipboard()->setText(numbered(120'000));
    edit->paste();
    QTRY_COMPARE_WITH_TIMEOUT(in<QStackedWidget>(u"sourceStack"_s)->currentWidget()->objectName(), u"heldPanel"_s, 20'000);
    QVERIFY(isReady());
    QCOMPARE(edit->toPlainText(), u"203.0.113.5"_s);
    QVERIFY2(in<QLabel>(u"heldLabel"_s)->text().remove(u',').contains(u"120000"_s), qPrintable(in<QLabel>(u"heldLabel"_s)->text()));
    QCOMPARE(m_dialog->ranges().size(), core::maximumImportedRanges);
    // Another list, another reading of the same text.
    choose(u"listCombo"_s, u"l1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20'000);
    QCOMPARE(in<QStackedWidget>(u"sourceStack"_s)->currentWidget()->objectName(), u"heldPanel"_s);
    // What was typed before is there again.
    in<QPushButton>(u"typeButton"_s)->click();
    QCOMPARE(in<QStackedWidget>(u"sourceStack"_s)->currentWidget(), edit);
    QCOMPARE(ranges(), QStringList{u"203.0.113.5/32"_s});
}

void TestImportDialog::tenThousandAreTaken()
{
    m_dialog->setText(numbered(12'500));
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20'000);
    QCOMPARE(m_dialog->ranges().size(), 10'000);
    QVERIFY(in<QToolButton>(u"leftOutFilter"_s)->isVisible());
    QCOMPARE(count(u"leftOutFilter"_s).remove(u','), u"2500"_s);
    QVERIFY2(in<QLabel>(u"sumLabel"_s)->text().remove(u',').contains(u"2500"_s), qPrintable(in<QLabel>(u"sumLabel"_s)->text()));
    // Of what is not taken the table keeps a part, and says so.
    in<QToolButton>(u"leftOutFilter"_s)->click();
    QCOMPARE(shown(models::ImportModel::LineColumn).size(), int(core::keptImportRows));
    QVERIFY(!in<QLabel>(u"shownLabel"_s)->text().isEmpty());
}

void TestImportDialog::aFileIsOpened()
{
    m_prompter->path = written(u"acl.conf.xml"_s, "<node type=\"allow\" cidr=\"203.0.113.0/28\"/>\n<node type=\"deny\" cidr=\"203.0.113.64/28\"/>\n");
    in<QPushButton>(u"openButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(ranges(), QStringList{u"203.0.113.0/28"_s}, 20'000);
    QCOMPARE(m_prompter->askedPaths.size(), 1);
    QVERIFY(in<QLabel>(u"heldLabel"_s)->text().startsWith(u"acl.conf.xml"_s));
    QVERIFY(in<QComboBox>(u"formatCombo"_s)->currentText().contains(u"FreeSWITCH"_s));
    QCOMPARE(count(u"refusedFilter"_s), u"1"_s);
}

void TestImportDialog::aMissingFileKeepsWhatWasTyped()
{
    m_dialog->setText(u"203.0.113.5"_s);
    m_dialog->openFile(m_folder->filePath(u"missing.txt"_s));
    QTRY_VERIFY_WITH_TIMEOUT(in<QLabel>(u"problemLabel"_s)->isVisible(), 20'000);
    QVERIFY2(in<QLabel>(u"problemLabel"_s)->text().contains(u"missing.txt"_s), qPrintable(in<QLabel>(u"problemLabel"_s)->text()));
    QCOMPARE(in<QPlainTextEdit>(u"pasteEdit"_s)->toPlainText(), u"203.0.113.5"_s);
    QCOMPARE(ranges(), QStringList{u"203.0.113.5/32"_s});
    QVERIFY(isReady());
    // The same while a file is shown.
    m_dialog->openFile(written(u"good.txt"_s, "203.0.113.6\n"));
    QTRY_COMPARE_WITH_TIMEOUT(ranges(), QStringList{u"203.0.113.6/32"_s}, 20'000);
    QVERIFY(in<QLabel>(u"problemLabel"_s)->isHidden());
    m_dialog->openFile(m_folder->path());
    QTRY_VERIFY_WITH_TIMEOUT(in<QLabel>(u"problemLabel"_s)->isVisible(), 20'000);
    QCOMPARE(ranges(), QStringList{u"203.0.113.6/32"_s});
    QVERIFY(in<QLabel>(u"heldLabel"_s)->text().startsWith(u"good.txt"_s));
}

void TestImportDialog::filesAndTextAreDropped()
{
    const auto drop = [](QWidget *target, const QMimeData &data) {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
    };
    QMimeData text;
    text.setText(u"203.0.113.5"_s);
    drop(m_dialog.get(), text);
    QCOMPARE(ranges(), QStringList{u"203.0.113.5/32"_s});
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(written(u"dropped.txt"_s, "203.0.113.6\n"))});
    drop(m_dialog.get(), file);
    QTRY_COMPARE_WITH_TIMEOUT(ranges(), QStringList{u"203.0.113.6/32"_s}, 20'000);
    in<QPushButton>(u"typeButton"_s)->click();
    // Into the field it is no text either.
    drop(in<QPlainTextEdit>(u"pasteEdit"_s)->viewport(), file);
    QTRY_COMPARE_WITH_TIMEOUT(ranges(), QStringList{u"203.0.113.6/32"_s}, 20'000);
    QCOMPARE(in<QPlainTextEdit>(u"pasteEdit"_s)->toPlainText(), u"203.0.113.5"_s);
}

void TestImportDialog::readingStopsAndGoesOn()
{
    m_dialog->setText(numbered(600'000));
    auto *stop = in<QPushButton>(u"stopButton"_s);
    QVERIFY(stop->isVisible());
    QVERIFY(in<QWidget>(u"readBar"_s)->isVisible());
    QVERIFY(!isReady());
    stop->click();
    QTRY_VERIFY_WITH_TIMEOUT(in<QWidget>(u"readBar"_s)->isHidden(), 20'000);
    QVERIFY(ranges().isEmpty());
    QVERIFY(!isReady());
    QCOMPARE(count(u"allFilter"_s), u"0"_s);
    QVERIFY(stop->isVisible());
    stop->click();
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20'000);
    QVERIFY(stop->isHidden());
    QCOMPARE(m_dialog->ranges().size(), 10'000);
}

void TestImportDialog::theLatestTextWins()
{
    m_dialog->setText(numbered(600'000));
    m_dialog->setText(u"203.0.113.5"_s);
    QCOMPARE(ranges(), QStringList{u"203.0.113.5/32"_s});
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    QCoreApplication::processEvents();
    QCOMPARE(ranges(), QStringList{u"203.0.113.5/32"_s});
    QVERIFY(isReady());
    m_dialog->setText(numbered(600'000));
    m_dialog->openFile(written(u"later.txt"_s, "203.0.113.6\n"));
    QTRY_COMPARE_WITH_TIMEOUT(ranges(), QStringList{u"203.0.113.6/32"_s}, 20'000);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    QCoreApplication::processEvents();
    QCOMPARE(ranges(), QStringList{u"203.0.113.6/32"_s});
}

void TestImportDialog::closingWhileItReadsIsNoProblem()
{
    m_dialog->setText(numbered(600'000));
    m_dialog.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20'000));
    QCoreApplication::processEvents();
}

void TestImportDialog::aRefusalKeepsEverything()
{
    int staged = 0;
    bool isRefused = true;
    m_dialog->stageWith(
        [&]() -> core::Result<void> {
            ++staged;
            if (isRefused)
                return core::failure(core::invalidError("name-taken"));
            return {};
        },
        [] { return u"Importing"_s; });
    m_dialog->setText(u"203.0.113.5 # HQ"_s);
    in<QPushButton>(u"stageButton"_s)->click();
    QCOMPARE(staged, 1);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(in<QWidget>(u"dialogMessageBar"_s)->isVisible());
    QCOMPARE(in<QPlainTextEdit>(u"pasteEdit"_s)->toPlainText(), u"203.0.113.5 # HQ"_s);
    QCOMPARE(ranges(), QStringList{u"203.0.113.5/32 HQ"_s});
    isRefused = false;
    in<QPushButton>(u"stageButton"_s)->click();
    QCOMPARE(staged, 2);
    QVERIFY(!m_dialog->isVisible());
}

void TestImportDialog::theTableHasItsMenu()
{
    m_dialog->setText(u"203.0.113.5 # <b>HQ</b>\n"_s);
    auto *view = in<QTableView>(u"previewView"_s);
    QCOMPARE(gui::preparedTable(view), view);
    QVERIFY(gui::columnsMenu(view));
    view->selectRow(0);
    in<QAction>(u"importPreviewCopyAction"_s)->trigger();
    QVERIFY2(QApplication::clipboard()->text().contains(u"<b>HQ</b>"_s), qPrintable(QApplication::clipboard()->text()));
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
