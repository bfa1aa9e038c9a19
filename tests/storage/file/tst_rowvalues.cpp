// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/file/rowvalues.h"

#include "domain/week/effect.h"
#include "storage/file/reader.h"
#include "support/temporaryworkspace.h"
#include "support/test_main.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

class RowValuesTest : public QObject
{
    Q_OBJECT

    support::TemporaryWorkspace m_workspace;

    template <typename T>
    T throughFile(const T &value)
    {
        return m_workspace.reader().value<T>("SELECT ?", value).value();
    }
    QString stored(const auto &value) { return m_workspace.reader().value<QString>("SELECT ?", value).value(); }

private slots:
    void comeBackAsTheyWent()
    {
        QCOMPARE(throughFile(u"Øre 😀 \"x\"\nline"_s), u"Øre 😀 \"x\"\nline"_s);
        QCOMPARE(throughFile(qint64(9007199254740993)), qint64(9007199254740993));
        QCOMPARE(throughFile(39.84), 39.84);
        QCOMPARE(throughFile(true), true);
        QCOMPARE(throughFile(QByteArray("\0\xff", 2)), QByteArray("\0\xff", 2));
        QCOMPARE(throughFile(QDate(2026, 2, 28)), QDate(2026, 2, 28));
        QCOMPARE(throughFile(QStringList{u"a,\"b"_s, QString()}), (QStringList{u"a,\"b"_s, QString()}));
        QCOMPARE(throughFile(domain::NoteId(77)), domain::NoteId(77));
        QCOMPARE(throughFile(domain::Effect::CannotTell), domain::Effect::CannotTell);
    }

    void keepAnEmbeddedZero()
    {
        const QString text = u"a"_s + QChar(u'\0') + u"b"_s;
        QCOMPARE(throughFile(text), text);
    }

    void standInTheFileAsTheSchemaSays()
    {
        QCOMPARE(stored(QDate(2026, 11, 3)), u"2026-11-03"_s);
        const QDateTime local(QDate(2026, 7, 1), QTime(12, 30, 0, 5), QTimeZone("Europe/Copenhagen"));
        QCOMPARE(stored(local), u"2026-07-01T10:30:00.005Z"_s);
        QCOMPARE(stored(domain::Effect::CannotTell), u"cannot-tell"_s);
        QCOMPARE(stored(QStringList{u"x"_s}), u"[\"x\"]"_s);
        QCOMPARE(throughFile(local), local.toUTC());
        QCOMPARE(throughFile(local).timeSpec(), Qt::UTC);
    }

    void tellAbsentFromEmpty()
    {
        const auto text = [&](const std::optional<QString> &value) {
            return m_workspace.reader()
                .find(
                    "SELECT ?", [](const storage::Row &row) { return row.get<std::optional<QString>>(0); }, value)
                .value()
                .value();
        };
        QCOMPARE(text(std::nullopt), std::nullopt);
        QCOMPARE(text(QString()), std::optional(QString(u""_s)));
        QVERIFY(!m_workspace.reader().value<bool>("SELECT ? IS NULL", QString()).value());
        QVERIFY(m_workspace.reader().value<bool>("SELECT ? IS NULL", std::optional<QDate>()).value());
    }

    void refuseWhatIsNotTheirs()
    {
        const storage::Reader &reader = m_workspace.reader();
        for (const auto code : {reader.value<domain::Effect>("SELECT 'splendid'").error().code,
                 reader.value<QDate>("SELECT '31.12.2026'").error().code,
                 reader.value<QDateTime>("SELECT 'yesterday'").error().code,
                 reader.value<QStringList>("SELECT '{}'").error().code,
                 reader.value<QStringList>("SELECT '[1]'").error().code})
            QCOMPARE(code, domain::ErrorCode::FileDamaged);
    }

    void refuseTooFewValues()
    {
        QCOMPARE(m_workspace.reader().value("SELECT ? + ?", 1).error().code, domain::ErrorCode::StorageFailed);
    }

    void fillMembersInTheOrderOfTheColumns()
    {
        struct Made
        {
            domain::NoteId id;
            QString text;
            std::optional<QDate> day;
        };
        const auto made
            = m_workspace.reader().one(domain::Kind::Note, "SELECT 7, 'x', NULL", [](const storage::Row &row) {
                  Made value;
                  row.read(value.id, value.text, value.day);
                  return value;
              });
        QCOMPARE(made.value().id, domain::NoteId(7));
        QCOMPARE(made.value().text, u"x"_s);
        QVERIFY(!made.value().day);
    }

    void nameTheKindThatIsMissing()
    {
        const auto missing = m_workspace.reader().one(domain::Kind::CustomerType, "SELECT name FROM customer_type",
            [](const storage::Row &row) { return row.get<QString>(0); });
        QCOMPARE(missing.error(), (domain::Error{domain::ErrorCode::NotFound, {}, u"customer_type"_s}));
    }
};

TRYWEEK_TEST(tst_rowvalues, RowValuesTest)
#include "tst_rowvalues.moc"
