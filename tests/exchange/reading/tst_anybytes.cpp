// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reading/responsereader.h"
#include "exchange/reading/tablepreviewer.h"
#include "exchange/text/csvreader.h"

#include "memorytable.h"
#include "support/test_main.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

/// Bytes with many of those that mean something to a reader, and some of any kind.
rc::Gen<std::string> troublesomeBytes()
{
    return rc::gen::container<std::string>(rc::gen::weightedOneOf<char>({
        {6, rc::gen::element<char>('"', '"', ',', ';', '\n', '\r', ' ', '\t')},
        {3, rc::gen::element<char>('a', 'b', '1', '2', '.', '-', '/')},
        {1, rc::gen::arbitrary<char>()},
    }));
}

/// Encodings with one fixed answer to how long a file is, so that bytes can be compared.
rc::Gen<QString> anyEncoding()
{
    return rc::gen::element<QString>(
        QString(), u"UTF-8"_s, u"Windows-1252"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"Shift_JIS"_s);
}

} // namespace

/// Whatever a file holds, reading it ends, goes forward, and says where it is.
class AnyBytesTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsGoForwardAndEnd()
    {
        QVERIFY(rc::check("rows go forward", [] {
            const std::string bytes = *troublesomeBytes();
            domain::ReadingOptions options;
            options.encoding = *anyEncoding();
            auto table = tableOf(QByteArray::fromStdString(bytes), options);
            if (table.has_error())
                return;
            exchange::TableRow row;
            qint64 line = 0;
            qint64 byte = -1;
            const qint64 lineEnds
                = std::count_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
            while (true) {
                const auto got = table.value()->next(row);
                if (got.has_error() || !got.value())
                    break;
                RC_ASSERT(!row.cells.empty());
                RC_ASSERT(row.line > line);
                RC_ASSERT(row.byte > byte);
                RC_ASSERT(row.byte < static_cast<qint64>(bytes.size()) + 4);
                RC_ASSERT(!row.fault || row.fault->line >= row.line);
                line = row.line;
                byte = row.byte;
            }
            RC_ASSERT(line <= lineEnds + 1);
        }));
    }

    void noLineIsLostToABrokenQuote()
    {
        QVERIFY(rc::check("no line is lost", [] {
            // good lines before, between and after anything: each of them must come out, unless a quote legally holds
            // it
            const std::string trouble = *rc::gen::suchThat(troublesomeBytes(), [](const std::string &text) {
                return text.find('\0') == std::string::npos && std::count(text.begin(), text.end(), '"') % 2 == 1
                    && text.find('\n') == std::string::npos && text.find('\r') == std::string::npos;
            });
            const QByteArray bytes = "good,1\n" + QByteArray::fromStdString(trouble) + "\ngood,2\ngood,3\n";
            domain::ReadingOptions options;
            options.encoding = u"Windows-1252"_s;
            options.separator = ',';
            auto table = tableOf(bytes, options);
            exchange::TableRow row;
            QStringList good;
            while (table.value()->next(row).value())
                if (!row.fault && row.cells.size() == 2 && row.text(0) == u"good"_s)
                    good.append(row.text(1));
            RC_ASSERT(good == QStringList({u"1"_s, u"2"_s, u"3"_s}));
        }));
    }

    void previewsAndResponsesSurviveIt()
    {
        QVERIFY(rc::check("previews survive", [] {
            const QByteArray bytes = QByteArray::fromStdString(*troublesomeBytes());
            auto table = tableOf(bytes);
            if (table.has_error())
                return;
            const auto preview = exchange::previewTable(std::move(table).value(), {});
            if (preview.has_error())
                return;
            auto again = tableOf(bytes);
            auto reader = exchange::ResponseReader::over(std::move(again).value(), {}, preview.value().proposed);
            if (reader.has_error())
                return;
            while (true) {
                const auto step = reader.value().next();
                if (step.has_error() || step.value() == exchange::ResponseReader::Step::End)
                    break;
            }
            const domain::ImportOutcome &outcome = reader.value().outcome();
            RC_ASSERT(outcome.rejected <= outcome.read);
        }));
    }
};

TRYWEEK_TEST(tst_anybytes, AnyBytesTest)
#include "tst_anybytes.moc"
