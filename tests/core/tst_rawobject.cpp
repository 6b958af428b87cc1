// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rawobject.h"

#include "core/generator.h"
#include "core/jsontext.h"
#include "core/rawtext.h"

#include <QTest>

using core::RawObject;
using core::RawValue;

namespace {
QByteArray nested(int depth, const QByteArray &inner = "1")
{
    return QByteArray("[").repeated(depth) + inner + QByteArray("]").repeated(depth);
}

//! One member with its spellings, made without the code under test.
struct Member
{
    QByteArray key; //!< as decoded
    QByteArray keySpelling;
    QByteArray value;
};

QByteArray randomValue(Generator &generator, int depth)
{
    static const QList<QByteArray> scalars{
        "null", "true", "false", "0", "-0", "1e3", "1.0", "0.10", "-12.50E+2", "9223372036854775809", "123456789012345678901234567890", "1e400", "\"\"",
        "\"text\"", "\"0.0040\"", "\"\\u00e9\\n\\/\\\"\\\\\"", "\"\xC3\xA9\xF0\x9F\x98\x80\"", "\"\\ud83d\\ude00\"", "\"\\ud800\"", "\"\\u0000\"", "{}", "[]", "[ 1 ,\t2\n]"};
    if (depth > 0 && generator.chance(40)) {
        QList<QByteArray> parts;
        const bool object = generator.chance(50);
        for (quint32 i = generator.number(0, 4); i > 0; --i)
            parts << (object ? "\"k" + QByteArray::number(i) + "\": " : QByteArray()) + randomValue(generator, depth - 1);
        const QByteArray inner = parts.join(generator.chance(50) ? "," : " , ");
        return object ? '{' + inner + '}' : '[' + inner + ']';
    }
    return scalars.at(generator.index(scalars.size()));
}

QList<Member> randomMembers(Generator &generator)
{
    QList<Member> members;
    for (quint32 i = generator.number(1, 12); i > 0; --i) {
        const QByteArray key = "field" + QByteArray::number(i);
        const bool escaped = generator.chance(20);
        members << Member{key, escaped ? "\\u0066" + key.sliced(1) : key, randomValue(generator, 3)};
    }
    return members;
}

QByteArray blanks(Generator &generator)
{
    static const QList<QByteArray> some{"", "", " ", "\n  ", "\t", "\r\n"};
    return some.at(generator.index(some.size()));
}

QByteArray spelled(Generator &generator, const QList<Member> &members)
{
    QByteArray json = blanks(generator) + '{';
    for (qsizetype i = 0; i < members.size(); ++i) {
        json += (i > 0 ? "," : "") + blanks(generator) + '"' + members.at(i).keySpelling + '"' + blanks(generator) + ':' + blanks(generator)
            + members.at(i).value + blanks(generator);
    }
    return json + '}' + blanks(generator);
}

QByteArray compact(const QList<Member> &members)
{
    QList<QByteArray> parts;
    for (const Member &member : members)
        parts << '"' + member.key + "\":" + member.value;
    return '{' + parts.join(',') + '}';
}
} // namespace

class TestRawObject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void depthIsLimited();
    void deepNestingUsesNoStack();
    void keepsOrderAndSpelling();
    void onlyTheEditedFieldChanges();
    void removesAndAppends();
    void duplicates();
    void manyKeysAreFast();
    void arrays();
    void arrayErrors();
    void comparesInOrder();
    void literals();
    void stringLiteralsReadBack();
    void sameValue_data();
    void sameValue();
    void orderAndBlanksDoNotCount();
};

void TestRawObject::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("reason");
    const QList<QByteArray> broken{
        "", " ", "{", "{\"a\":1", "{\"a\":1]", "{\"a\":}", "{\"a\" 1}", "{a:1}", "{'a':1}", "{\"a\":1,}", "{,}", "{\"a\":1}}", "{\"a\":1} x", "{\"a\":1}{}",
        "\xEF\xBB\xBF{}", "{\"a\":NaN}", "{\"a\":Infinity}", "{\"a\":+1}", "{\"a\":01}", "{\"a\":1.}", "{\"a\":.5}", "{\"a\":1e}", "{\"a\":-}", "{\"a\":0x10}",
        "{\"a\":True}", "{\"a\":nul}", "{\"a\":\"\n\"}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12g4\"}", "{\"a\":\"\\u12\"}", "{\"a\":\"unended}", "{\"a\":\"\\\"}",
        "{\"a\":\"\xFF\"}", "{\"a\":\"\xC0\xAF\"}", "{\"a\":\"\xED\xA0\x80\"}", "{\"a\":\"\xC3\"}", "{\"a\":[1,]}", "{\"a\":[1 2]}", "{\"a\":[}", "{\"\\ud800\":1}",
        QByteArray("{\"a\":1}\0", 8), QByteArray("{\"a\":\"\0\"}", 9), QByteArray("{\0}", 3), "// x\n{}", "{}// x", "<html>", "[1", "\"", "nullx"};
    for (const QByteArray &json : broken)
        QTest::addRow("%s", json.toPercentEncoding(" {}[]\":,").constData()) << json << QByteArray("bad-json");
    for (const QByteArray json : {"null", "true", "1", "\"a\"", "[]", " [{}] "})
        QTest::addRow("%s", json.constData()) << json << QByteArray("not-an-object");
}

void TestRawObject::refuses()
{
    QFETCH(QByteArray, json);
    const core::Result<RawObject> object = RawObject::parse(json);
    QVERIFY(!object);
    QCOMPARE(object.error().kind, core::ErrorKind::Protocol);
    QTEST(object.error().reason, "reason");
}

void TestRawObject::depthIsLimited()
{
    QVERIFY(RawObject::parse("{\"a\":" + nested(63) + '}'));
    QCOMPARE(RawObject::parse("{\"a\":" + nested(64) + '}').error().reason, QByteArray("too-deep"));
    QVERIFY(RawObject::parseArray(nested(64)));
    QCOMPARE(RawObject::parseArray(nested(65)).error().reason, QByteArray("too-deep"));
    // Side by side is not deep.
    QVERIFY(RawObject::parse("{\"a\":[" + QByteArray("[],").repeated(1000) + "[]]}"));
}

void TestRawObject::deepNestingUsesNoStack()
{
    for (const QByteArray &json : {nested(1000), nested(1000000), "{\"a\":" + QByteArray("{\"a\":").repeated(100000)})
        QCOMPARE(RawObject::parse(json).error().reason, QByteArray("too-deep"));
}

void TestRawObject::keepsOrderAndSpelling()
{
    const RawObject object = rawFrom(" { \"z\" : 1e3 , \"a\":[ 1.0 , -0 ],\"n\":null,\"\\u0062\":\"\\u00e9\\/\", \"c\" : {\"x\": 0.10} } ");
    QCOMPARE(object.toJson(), QByteArray("{\"z\":1e3,\"a\":[ 1.0 , -0 ],\"n\":null,\"b\":\"\\u00e9\\/\",\"c\":{\"x\": 0.10}}"));
    QCOMPARE(object.keys(), QList<QByteArray>({"z", "a", "n", "b", "c"}));
    QCOMPARE(object.value("n"), RawValue("null"));
    QCOMPARE(object.value("m"), RawValue());
    QVERIFY(object.contains("b") && !object.contains("B"));
    QCOMPARE(rawFrom("{}").toJson(), QByteArray("{}"));
    QVERIFY(rawFrom("{}").isEmpty());
}

void TestRawObject::onlyTheEditedFieldChanges()
{
    Generator generator;
    for (int run = 0; run < 3000; ++run) {
        QList<Member> members = randomMembers(generator);
        const QByteArray json = spelled(generator, members);
        core::Result<RawObject> object = RawObject::parse(json);
        QVERIFY2(object, json.constData());
        QCOMPARE(object->toJson(), compact(members));
        Member &edited = members[generator.index(members.size())];
        edited.value = randomValue(generator, 2);
        object->set(edited.key, edited.value);
        QCOMPARE(object->toJson(), compact(members));
        QVERIFY(!object->hasDuplicateKeys());
        QCOMPARE(*RawObject::parse(object->toJson()), *object);
    }
}

void TestRawObject::removesAndAppends()
{
    RawObject object = rawFrom("{\"a\":1,\"b\":2,\"c\":3}");
    object.set("b", std::nullopt);
    object.set("d", " \"x\" ");
    object.set("missing", std::nullopt);
    object.set("a\"\n", "null");
    QCOMPARE(object.toJson(), QByteArray("{\"a\":1,\"c\":3,\"d\":\"x\",\"a\\\"\\u000a\":null}"));
    QCOMPARE(rawFrom(object.toJson()), object);
}

void TestRawObject::duplicates()
{
    RawObject object = rawFrom("{\"enabled\":true,\"name\":1,\"\\u0065nabled\":false}");
    QVERIFY(object.hasDuplicateKeys());
    QCOMPARE(object.value("enabled"), RawValue("true"));
    QCOMPARE(object.toJson(), QByteArray("{\"enabled\":true,\"name\":1,\"enabled\":false}"));
    object.set("enabled", "true");
    QCOMPARE(object.toJson(), QByteArray("{\"enabled\":true,\"name\":1}"));
    QVERIFY(!rawFrom("{\"a\":{\"x\":1},\"x\":1}").hasDuplicateKeys());
    QVERIFY(!rawFrom("{\"a\":1,\"A\":1}").hasDuplicateKeys());
}

void TestRawObject::manyKeysAreFast()
{
    QList<QByteArray> members;
    for (int i = 0; i < 200000; ++i)
        members << "\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i);
    QVERIFY(!rawFrom('{' + members.join(',') + '}').hasDuplicateKeys());
    members << "\"k0\":0";
    QVERIFY(rawFrom('{' + members.join(',') + '}').hasDuplicateKeys());
}

void TestRawObject::arrays()
{
    int bad = -1;
    const core::Result<QList<RawObject>> objects = RawObject::parseArray(" [ {\"id\":\"1\",\"n\":1} , 7, {\"id\":\"2\",\"n\":2,\"x\":0},{\"n\":3}, null ] ", &bad);
    QVERIFY(objects);
    QCOMPARE(bad, 2);
    QCOMPARE(objects->size(), 5);
    QCOMPARE(objects->at(0).toJson(), QByteArray("{\"id\":\"1\",\"n\":1}"));
    QVERIFY(objects->at(1).isEmpty());
    QCOMPARE(objects->at(2).toJson(), QByteArray("{\"id\":\"2\",\"n\":2,\"x\":0}"));
    QCOMPARE(objects->at(3).toJson(), QByteArray("{\"n\":3}"));
    QVERIFY(RawObject::parseArray("[]", &bad)->isEmpty());
    QCOMPARE(bad, 0);
}

void TestRawObject::arrayErrors()
{
    QCOMPARE(RawObject::parseArray("{}").error().reason, QByteArray("not-an-array"));
    QCOMPARE(RawObject::parseArray("null").error().reason, QByteArray("not-an-array"));
    for (const QByteArray json : {"", "[", "[{}", "[{},]", "[{}] x", "[{}]]", "[{\"a\"}]", "[\"\xFF\"]"})
        QCOMPARE(RawObject::parseArray(json).error().reason, QByteArray("bad-json"));
}

void TestRawObject::comparesInOrder()
{
    QCOMPARE(rawFrom("{\"a\":1, \"b\":2}"), rawFrom("{ \"a\" : 1,\"b\" : 2}"));
    QVERIFY(!(rawFrom("{\"a\":1}") == rawFrom("{\"a\":1.0}")));
    QVERIFY(!(rawFrom("{\"a\":null}") == rawFrom("{}")));
}

void TestRawObject::literals()
{
    QCOMPARE(core::rawString(QStringLiteral("a\"b\\c\u00e9/")), QByteArray("\"a\\\"b\\\\c\xC3\xA9/\""));
    QCOMPARE(core::rawString({}), QByteArray("\"\""));
    QCOMPARE(core::rawNumber(-9223372036854775807LL - 1), QByteArray("-9223372036854775808"));
    QCOMPARE(core::rawBool(true) + core::rawBool(false) + core::rawNull(), QByteArray("truefalsenull"));
    QCOMPARE(core::rawArray({"1", "{}"}), QByteArray("[1,{}]"));
    QCOMPARE(core::rawArray({}), QByteArray("[]"));
    QCOMPARE(core::rawStringArray({QStringLiteral("a"), QStringLiteral("\"")}), QByteArray("[\"a\",\"\\\"\"]"));
}

void TestRawObject::stringLiteralsReadBack()
{
    Generator generator;
    for (int run = 0; run < 2000; ++run) {
        QString text;
        for (quint32 i = generator.number(0, 12); i > 0; --i)
            text += QChar(char16_t(generator.chance(50) ? generator.number(0, 0x7f) : generator.number(0xd700, 0xe100)));
        const QByteArray literal = core::rawString(text);
        QVERIFY(core::isJson(literal));
        QCOMPARE(core::jsonStringText(literal), text);
    }
}

void TestRawObject::sameValue_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *left, const char *right, bool same) { QTest::addRow("%s | %s", left, right) << QByteArray(left) << QByteArray(right) << same; };
    row("1", "1.0", true);
    row("1000", "1e3", true);
    row("1000", "10E+2", true);
    row("0.10", "1e-1", true);
    row("0", "-0.000e9", true);
    row("9223372036854775809", "9223372036854775808", false);
    row("123456789012345678901234567890", "123456789012345678901234567890.0", true);
    row("0.1", "0.10000000000000000001", false);
    row("1e999999999999999999999", "1e999999999999999999999", true);
    row("1", "-1", false);
    row("1", "\"1\"", false);
    row("null", "false", false);
    row("\"\\u0061\\/\"", "\"a/\"", true);
    row("\"\\ud83d\\ude00\"", "\"\xF0\x9F\x98\x80\"", true);
    row("\"a\"", "\"A\"", false);
    row("{\"a\":1,\"b\":[1,2]}", "{ \"b\" : [1.0, 2] , \"a\":1 }", true);
    row("[1,2]", "[2,1]", false);
    row("[1,2]", "[12]", false);
    row("[]", "{}", false);
    row("{\"a\":null}", "{}", false);
    row("{\"a\":1,\"a\":2}", "{\"a\":2,\"a\":1}", false);
    row("not json", "not json", true);
    row("not json", "1", false);
}

void TestRawObject::sameValue()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(bool, same);
    QCOMPARE(core::sameValue(left, right), same);
    QCOMPARE(core::sameValue(right, left), same);
    QVERIFY(!core::sameValue(left, std::nullopt));
    QVERIFY(core::sameValue(std::nullopt, std::nullopt));
}

void TestRawObject::orderAndBlanksDoNotCount()
{
    Generator generator;
    for (int run = 0; run < 1000; ++run) {
        QList<Member> members = randomMembers(generator);
        const RawValue before = compact(members);
        for (qsizetype i = members.size() - 1; i > 0; --i)
            members.swapItemsAt(i, generator.index(i + 1));
        QVERIFY(core::sameValue(before, spelled(generator, members)));
        members.removeLast();
        QVERIFY(!core::sameValue(before, compact(members)));
    }
}

QTEST_APPLESS_MAIN(TestRawObject)
#include "tst_rawobject.moc"
