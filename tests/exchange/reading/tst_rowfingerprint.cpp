// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reading/rowfingerprint.h"

#include "support/test_main.h"

#include <QSet>

using exchange::murmur128;

namespace
{

domain::RowKey keyOf(exchange::RowFingerprint &fingerprint, const std::vector<QByteArrayView> &cells)
{
    fingerprint.look(cells);
    return fingerprint.take();
}

} // namespace

class RowFingerprintTest : public QObject
{
    Q_OBJECT

private slots:
    void meetsThePublishedHashes()
    {
        QCOMPARE(murmur128("", 0), (domain::RowKey{0, 0}));
        QCOMPARE(murmur128("hello", 0), (domain::RowKey{0xcbd8a7b341bd9b02, 0x5b1e906a48ae1d19}));
        QCOMPARE(murmur128("The quick brown fox jumps over the lazy dog", 0),
            (domain::RowKey{0xe34bbc7bbc071b6c, 0x7a433ca9c49a9347}));
    }

    void tellsCellsApartByTheirLengths()
    {
        exchange::RowFingerprint fingerprint;
        const auto first = keyOf(fingerprint, {"a", "bc"});
        QVERIFY(keyOf(fingerprint, {"ab", "c"}) != first);
        QVERIFY(keyOf(fingerprint, {"abc"}) != first);
        QVERIFY(keyOf(fingerprint, {"a", "bc", ""}) != first);
    }

    void theKthCopyHasTheKeyOfAKthCopy()
    {
        exchange::RowFingerprint first;
        const auto a1 = keyOf(first, {"same", "row"});
        const auto b1 = keyOf(first, {"other", "row"});
        const auto a2 = keyOf(first, {"same", "row"});
        const auto a3 = keyOf(first, {"same", "row"});
        QVERIFY(a1 != a2 && a2 != a3 && a1 != a3);
        exchange::RowFingerprint second;
        QCOMPARE(keyOf(second, {"other", "row"}), b1);
        QCOMPARE(keyOf(second, {"same", "row"}), a1);
        QCOMPARE(keyOf(second, {"same", "row"}), a2);
    }

    void aRowThatIsNotTakenIsNoCopy()
    {
        exchange::RowFingerprint fingerprint;
        fingerprint.look({"a"});
        const auto first = keyOf(fingerprint, {"a"});
        exchange::RowFingerprint other;
        QCOMPARE(keyOf(other, {"a"}), first);
    }

    void manyRowsHaveManyKeys()
    {
        exchange::RowFingerprint fingerprint;
        QSet<domain::RowKey> keys;
        for (int i = 0; i < 50'000; ++i)
            keys.insert(keyOf(fingerprint, {QByteArray::number(i % 40'000), "x"}));
        QCOMPARE(keys.size(), 50'000);
    }
};

TRYWEEK_TEST(tst_rowfingerprint, RowFingerprintTest)
#include "tst_rowfingerprint.moc"
