// SPDX-License-Identifier: GPL-3.0-or-later

#include "application/data/importprofiles.h"

#include "support/builders.h"
#include "support/test_main.h"
#include "support/undocheck.h"

using application::ImportProfiles;
using namespace Qt::StringLiterals;
using support::must;
using support::Office;

namespace
{

domain::ImportProfile profileNamed(const QString &name)
{
    domain::ImportProfile profile;
    profile.name = name;
    profile.header = {u"Day"_s, u"Score, in words"_s};
    profile.options.sheet = u"Answers = May"_s;
    profile.options.encoding = u"Windows-1252"_s;
    profile.options.separator = '\t';
    profile.options.skipLines = 3;
    profile.options.secondHeader = true;
    profile.options.dateOrder = domain::DateOrder::MonthFirst;
    profile.options.decimalMark = domain::DecimalMark::Comma;
    profile.options.noAnswers = {u"999"_s, u"a=b\nc"_s};
    profile.options.answers = {u"none"_s};
    profile.mapping = must(domain::ColumnMapping::parse({u"date=Day"_s, u"score=#2"_s}));
    profile.mapping.scale = must(domain::Scale::parse(u"5:1"_s));
    profile.mapping.keepOthers = false;
    return profile;
}

} // namespace

class ImportProfilesTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsAllOfIt()
    {
        Office office;
        domain::ImportProfile wanted = profileNamed(u"Survey"_s);
        QCOMPARE(
            doUndoRedo(office, [&] { return support::justDone(ImportProfiles(*office.workspace).keep(wanted)); }),
            QString());
        const auto all = ImportProfiles(*office.workspace).all();
        QCOMPARE(all.size(), 1);
        wanted.id = all.first().id;
        QCOMPARE(all.first(), wanted);
    }

    void findsItForTheSameHeaderAndByName()
    {
        Office office;
        ImportProfiles profiles(*office.workspace);
        must(profiles.keep(profileNamed(u"Survey"_s)));
        QVERIFY(profiles.forHeader(profileNamed({}).header));
        QVERIFY(!profiles.forHeader({u"Day"_s}));
        QCOMPARE(must(profiles.named(u" survey"_s)).name, u"Survey"_s);
        QCOMPARE(profiles.named(u"Calls"_s).error().code, domain::ErrorCode::NotFound);
        QCOMPARE(profiles.keep(profileNamed(u" "_s)).error().code, domain::ErrorCode::FieldEmpty);
    }

    void replacesTheOneOfThatName()
    {
        Office office;
        ImportProfiles profiles(*office.workspace);
        must(profiles.keep(profileNamed(u"Survey"_s)));
        domain::ImportProfile other = profileNamed(u"SURVEY"_s);
        other.options.skipLines = 0;
        QCOMPARE(doUndoRedo(office, [&] { return support::justDone(profiles.keep(other)); }), QString());
        QCOMPARE(profiles.all().size(), 1);
        QCOMPARE(profiles.all().first().options.skipLines, 0);
    }

    void removesIt()
    {
        Office office;
        ImportProfiles profiles(*office.workspace);
        const auto kept = must(profiles.keep(profileNamed(u"Survey"_s)));
        QCOMPARE(doUndoRedo(office, [&] { return support::justDone(profiles.remove(kept.id)); }), QString());
        QVERIFY(profiles.all().isEmpty());
    }
};

TRYWEEK_TEST(tst_importprofiles, ImportProfilesTest)
#include "tst_importprofiles.moc"
