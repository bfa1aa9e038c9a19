// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/data/columnmapping.h"

#include "domain/data/attribute.h"
#include "domain/data/readingoptions.h"
#include "support/test_main.h"

using domain::ColumnMapping;
using domain::ResponseField;
using namespace Qt::StringLiterals;

class ColumnMappingTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAssignmentsAsTheyAreTyped()
    {
        const QStringList words{u"date=Date received"_s, u"customer-type=#3"_s, u"comment=a=b"_s};
        const ColumnMapping mapping = ColumnMapping::parse(words).value();
        QCOMPARE(mapping.column(ResponseField::Date)->name, u"Date received"_s);
        QCOMPARE(mapping.column(ResponseField::CustomerType)->position, 3);
        QCOMPARE(mapping.column(ResponseField::Comment)->name, u"a=b"_s);
        QVERIFY(!mapping.column(ResponseField::Score));
        QCOMPARE(mapping.words(), words);
    }

    void refusesWhatIsNoAssignment()
    {
        for (const QStringList &words : {QStringList{u"date"_s}, QStringList{u"date="_s}, QStringList{u"colour=a"_s},
                 QStringList{u"date=a"_s, u"date=b"_s}})
            QCOMPARE(ColumnMapping::parse(words).error().code, domain::ErrorCode::UsageWrong);
    }

    void findsColumnsByNameAndPlace()
    {
        const QStringList header{u"NPS"_s, u"nps"_s, u" Remark "_s};
        QCOMPARE(ColumnMapping::locate({u"nps"_s, 0}, header).value(), 1);
        QCOMPARE(ColumnMapping::locate({u"remark"_s, 0}, header).value(), 2);
        QCOMPARE(ColumnMapping::locate({{}, 3}, header).value(), 2);
        QCOMPARE(ColumnMapping::locate({{}, 4}, header).error().context, u"#4"_s);
        QCOMPARE(ColumnMapping::locate({u"x"_s, 0}, header).error().code, domain::ErrorCode::ImportColumnMissing);
    }

    void replacesAndRemovesAField()
    {
        ColumnMapping mapping;
        mapping.set(ResponseField::Reason, {u"a"_s, 0});
        mapping.set(ResponseField::Reason, {u"b"_s, 0});
        QCOMPARE(mapping.words(), QStringList{u"reason=b"_s});
        mapping.remove(ResponseField::Reason);
        QVERIFY(mapping.entries.isEmpty());
    }

    void understandsSeparatorsByNameAndCharacter()
    {
        QCOMPARE(domain::separatorFrom(u"semicolon"), std::optional(';'));
        QCOMPARE(domain::separatorFrom(u"tab"), std::optional('\t'));
        QCOMPARE(domain::separatorFrom(u"|"), std::optional('|'));
        for (const QStringView text : {u"", u"a", u"\"", u"\n", u";;", u"€"})
            QVERIFY(!domain::separatorFrom(text));
    }

    void attributesComeBackFromJson()
    {
        const domain::Attributes attributes{{u"a \"b\""_s, u"line\nbreak \\ æ 😎"_s}, {u"c"_s, u"\x01"_s}};
        QCOMPARE(domain::attributesFromJson(domain::toJson(attributes)), attributes);
        QCOMPARE(domain::toJson({{u"empty"_s, {}}}), QByteArray("{}"));
        QVERIFY(domain::attributesFromJson("no json").isEmpty());
    }
};

TRYWEEK_TEST(tst_columnmapping, ColumnMappingTest)
#include "tst_columnmapping.moc"
