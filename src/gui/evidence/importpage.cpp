// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/evidence/importpage.h"

#include "ui_importpage.h"

#include "application/data/importprofiles.h"
#include "application/workspace/workspace.h"
#include "gui/components/buttons.h"
#include "gui/components/filedialogs.h"
#include "gui/evidence/mappingheader.h"
#include "gui/evidence/previewmodel.h"
#include "gui/evidence/readasrow.h"
#include "gui/evidence/rejectedmodel.h"
#include "gui/style/icons.h"
#include "gui/style/metrics.h"
#include "wording/errors.h"
#include "wording/evidence.h"
#include "wording/imports.h"

#include <QAction>
#include <QFileInfo>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

constexpr int previewRowsShown = 9;
constexpr int rejectedRowsShown = 4;
constexpr double sumsInLines = 14; // what the sums need beside the buttons
constexpr int pauseBeforeCounting = 150; // milliseconds

/// Makes a table as high as its first rows; the rest scrolls.
void showRowsOf(QTableView *table, int most)
{
    const int rows = qMin(most, table->model()->rowCount());
    int height = table->horizontalHeader()->sizeHint().height() + 2 * table->frameWidth();
    if (rows > 0)
        height += rows * table->rowHeight(0);
    if (table->horizontalHeader()->length() > table->viewport()->width())
        height += table->horizontalScrollBar()->sizeHint().height();
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    table->setMinimumHeight(height);
    table->setMaximumHeight(height);
}

} // namespace

ImportPage::ImportPage(PageContext context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ui(std::make_unique<Ui::ImportPage>())
    , m_readAs(nullptr)
    , m_mapping(nullptr)
    , m_preview(new PreviewModel(this))
    , m_rejected(new RejectedModel(this))
{
    m_ui->setupUi(this);
    m_ui->header->setParentLine(tr("Evidence"));
    m_readAs = new ReadAsRow(m_ui->readAs);
    m_readAs->setObjectName(u"readAsRow"_s);
    auto *readAsColumn = new QVBoxLayout(m_ui->readAs);
    readAsColumn->setContentsMargins(0, 0, 0, 0);
    readAsColumn->addWidget(m_readAs);

    m_mapping = new MappingHeader(m_ui->preview);
    m_ui->preview->setHorizontalHeader(m_mapping);
    m_ui->preview->setModel(m_preview);
    m_ui->preview->verticalHeader()->setVisible(true);
    m_ui->rejected->setModel(m_rejected);

    makeFlat(m_ui->saveRejected);
    makeFlat(m_ui->importAllOrNone);
    setKind(m_ui->cancel, ButtonKind::FlatQuiet);
    setKeyHint(m_ui->cancel, QKeySequence(Qt::Key_Escape));
    makePrimary(m_ui->importRows);
    m_ui->foot->setBackgroundRole(QPalette::Base);
    m_ui->foot->setAutoFillBackground(true);

    m_toOpen = [](QWidget *window) {
        return askForFile(window, tr("Import a customer file"), {}, wording::importFilter());
    };
    m_toSave = [](QWidget *window) {
        return askWhereToSave(window, tr("Save the rows that cannot be read"), {}, tr("Tables of text (*.csv)"));
    };
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(pauseBeforeCounting);
    connectControls();
}

ImportPage::~ImportPage() = default;

void ImportPage::connectControls()
{
    auto *another = new QAction(icon(u"document-new"_s), tr("&Another file…"), this);
    connect(another, &QAction::triggered, this, [this] {
        const QString path = m_toOpen(window());
        if (!path.isEmpty())
            open({PageKind::Import, {}, {}, path});
    });
    m_ui->header->addActionButton(another);

    auto *escape = new QAction(this);
    escape->setShortcut(QKeySequence(Qt::Key_Escape));
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &ImportPage::leave);
    connect(m_ui->cancel, &QPushButton::clicked, this, &ImportPage::leave);

    connect(&m_countTimer, &QTimer::timeout, this, &ImportPage::count);
    connect(m_readAs, &ReadAsRow::optionsChanged, this, &ImportPage::readPreview);
    connect(m_readAs, &ReadAsRow::scaleChanged, this, &ImportPage::readPreview);
    connect(m_mapping, &MappingHeader::mappingChanged, this, [this] {
        m_mappingTouched = true;
        readPreview();
    });
    connect(m_mapping, &MappingHeader::columnFocused, this, [this](int column) {
        m_ui->preview->scrollTo(m_preview->index(0, column), QAbstractItemView::EnsureVisible);
    });
    connect(m_ui->dateQuestion, &DateQuestion::answered, m_readAs, &ReadAsRow::setDateOrder);
    connect(m_ui->noAnswers, &NoAnswersCard::choicesChanged, this, &ImportPage::readPreview);
    connect(m_ui->profile, &ProfileCard::wanted, this, &ImportPage::useProfile);
    connect(m_ui->profile, &ProfileCard::removeWanted, this, &ImportPage::removeProfile);
    connect(m_ui->profile, &ProfileCard::kept, this, &ImportPage::keepProfile);
    connect(m_ui->importRows, &QPushButton::clicked, this, [this] { importRows(false); });
    connect(m_ui->importAllOrNone, &QPushButton::clicked, this, [this] { importRows(true); });
    connect(m_ui->saveRejected, &QPushButton::clicked, this, &ImportPage::saveRejected);
    connect(&m_importing, &application::BackgroundWork::progressed, this, [this](qint64 done, qint64 total) {
        m_context.news.showProgress(
            tr("Importing %1").arg(QFileInfo(m_path).fileName()), done, total, [this] { m_importing.cancel(); });
    });
}

void ImportPage::open(const Address &address)
{
    if (m_importing.isRunning())
        return;
    m_path = address.text;
    m_mappingTouched = false;
    m_fromProfile.reset();
    m_proposed = {};
    m_offeredFor.clear();
    m_readAs->setOptions({}, {});
    m_ui->noAnswers->setChoices({});
    m_ui->noAnswers->show({});
    m_ui->profile->forget();
    m_preview->setPreview({});
    m_mapping->setColumns({}, {});
    m_ui->dateQuestion->hide();
    m_ui->rejectedCard->hide();
    m_ui->sums->setText({});
    m_ui->sumsNote->setText({});
    showWhatWasRead(false);
    m_ui->header->setTitle(tr("Import %1").arg(QFileInfo(m_path).fileName()));
    readPreview();
}

QWidget *ImportPage::mainField()
{
    if (m_ui->importRows->isEnabled())
        return m_ui->importRows;
    return m_readAs->isVisibleTo(this) ? static_cast<QWidget *>(m_readAs) : m_ui->cancel;
}

/// What only a file that was read has: how it was read, its first rows, and how to keep that.
void ImportPage::showWhatWasRead(bool read)
{
    m_readAs->setVisible(read);
    m_ui->previewCard->setVisible(read);
    m_ui->noAnswers->setVisible(read);
    m_ui->profile->setVisible(read);
}

void ImportPage::setFileQuestions(const AskForFile &toOpen, const AskForFile &toSave)
{
    m_toOpen = toOpen;
    m_toSave = toSave;
}

application::ImportRequest ImportPage::request() const
{
    application::ImportRequest request;
    request.path = m_path;
    request.options = m_readAs->options();
    m_ui->noAnswers->putChoices(request.options);
    request.mapping = m_mappingTouched ? m_fromProfile.value_or(m_mapping->mapping()) : m_proposed;
    request.mapping.scale = m_readAs->scale();
    return request;
}

void ImportPage::readPreview()
{
    m_countTimer.stop();
    m_counting.abandon();
    m_ui->importRows->setEnabled(false);
    m_ui->importAllOrNone->setVisible(false);
    m_reading.start<domain::Result<application::FilePreview>>(
        [asked = request()](const application::Progress &) {
            return application::Imports::preview(asked.path, asked.options, asked.mapping);
        },
        [this](const domain::Result<application::FilePreview> &preview) { showPreview(preview); });
}

void ImportPage::showPreview(const domain::Result<application::FilePreview> &preview)
{
    if (preview.has_error()) {
        showProblem(preview.error());
        return;
    }
    const domain::TablePreview &table = preview.value().table;
    const QStringList header = table.header();
    const bool sameColumns = header == m_preview->preview().table.header() && m_mappingTouched;
    if (!m_mappingTouched) {
        const bool firstLook = m_proposed != table.proposed;
        m_proposed = table.proposed;
        if (firstLook) {
            m_mapping->setColumns(header, m_proposed);
            m_readAs->show(table, m_proposed);
            readPreview(); // once more, now that the columns have a meaning that can be checked
            return;
        }
    }
    m_preview->setPreview(preview.value());
    const domain::ColumnMapping mapping = request().mapping;
    if (!sameColumns || m_fromProfile)
        m_mapping->setColumns(header, mapping);
    m_fromProfile.reset();
    m_readAs->show(table, mapping);
    showWhatWasRead(true);
    askAboutDates(table);
    offerProfile(header);
    const QString rowsShown = table.more ? tr("The first %Ln row(s)", nullptr, static_cast<int>(table.rows.size()))
                                         : tr("All %Ln row(s)", nullptr, static_cast<int>(table.rows.size()));
    const QString merged = wording::mergedAreas(table.mergedAreas);
    m_ui->previewNote->setText(merged.isEmpty() ? rowsShown : rowsShown + u". "_s + merged);
    m_ui->preview->resizeColumnsToContents();
    m_mapping->spreadColumns();
    showRowsOf(m_ui->preview, previewRowsShown);
    countSoon();
}

void ImportPage::countSoon()
{
    m_ui->sums->setText(tr("Counting the rows"));
    m_ui->sumsNote->setText({});
    m_countTimer.start();
}

void ImportPage::count()
{
    m_counting.start<domain::Result<application::ImportReport>>(
        [asked = request(), &workspace = m_context.workspace](const application::Progress &progress) {
            return application::Imports(workspace).dryRun(asked, progress);
        },
        [this](const domain::Result<application::ImportReport> &report) { showCount(report); });
}

void ImportPage::showCount(const domain::Result<application::ImportReport> &report)
{
    if (report.has_error()) {
        showProblem(report.error());
        return;
    }
    const domain::ImportOutcome &outcome = report.value().outcome;
    QStringList sums{tr("%Ln new", nullptr, static_cast<int>(outcome.added))};
    if (outcome.already > 0)
        sums.append(tr("%Ln here already", nullptr, static_cast<int>(outcome.already)));
    if (outcome.rejected > 0)
        sums.append(tr("%Ln cannot be read", nullptr, static_cast<int>(outcome.rejected)));
    m_ui->sums->setText(sums.join(tr(" · ", "between sums")));
    QStringList notes;
    if (outcome.outOfScale > 0)
        notes.append(tr(
            "%Ln score(s) outside the scale, kept without a score.", nullptr, static_cast<int>(outcome.outOfScale)));
    if (outcome.missing > 0)
        notes.append(tr("%Ln without a score.", nullptr, static_cast<int>(outcome.missing)));
    if (const QString reversed = wording::reversedScale(m_readAs->scale()); !reversed.isEmpty())
        notes.append(reversed);
    notes.append(tr("One undo takes the whole import back."));
    m_ui->sumsNote->setText(notes.join(u' '));

    m_ui->noAnswers->show(report.value().noAnswers);
    m_rejected->setRows(report.value().rejected);
    m_ui->rejectedCard->setVisible(outcome.rejected > 0);
    m_ui->rejectedCard->setTitle(tr("%Ln row(s) cannot be read", nullptr, static_cast<int>(outcome.rejected)));
    m_ui->rejectedNote->setText(outcome.rejected > report.value().rejected.size()
            ? tr("The first %Ln of them", nullptr, static_cast<int>(report.value().rejected.size()))
            : QString());
    m_ui->rejected->fitColumns();
    m_ui->rejected->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_ui->rejected->horizontalHeader()->setSectionResizeMode(RejectedModel::CauseColumn, QHeaderView::Stretch);
    showRowsOf(m_ui->rejected, rejectedRowsShown);

    m_ui->importRows->setText(tr("&Import %Ln row(s)", nullptr, static_cast<int>(outcome.added)));
    m_ui->importRows->setEnabled(outcome.added > 0);
    m_ui->importAllOrNone->setVisible(outcome.rejected > 0);
    fitFoot();
    if (!focusWidget() || focusWidget() == m_ui->cancel)
        m_ui->importRows->setFocus();
}

void ImportPage::showProblem(const domain::Error &error)
{
    if (error.code == domain::ErrorCode::Cancelled)
        return;
    m_fromProfile.reset();
    if (error.code == domain::ErrorCode::ImportDatesAmbiguous) { // the card says why
        m_ui->sums->setText(tr("Nothing is imported yet"));
        m_ui->sumsNote->setText(tr("Say above whether the day or the month comes first."));
    } else {
        m_ui->sums->setText(wording::sentence(error));
        m_ui->sumsNote->setText({});
    }
    m_ui->rejectedCard->setVisible(false);
    m_ui->importRows->setText(tr("Import"));
    m_ui->importRows->setEnabled(false);
    m_ui->importAllOrNone->setVisible(false);
    fitFoot();
    if (m_preview->columnCount() > 0) { // a choice made it unreadable, and can be taken back
        m_ui->previewCard->setVisible(m_preview->rowCount() > 0);
        return;
    }
    showWhatWasRead(false);
    const bool ofItsEncoding = error.code == domain::ErrorCode::ImportNotText
        || error.code == domain::ErrorCode::ImportEncodingUnknown || !m_readAs->options().encoding.isEmpty();
    m_readAs->setVisible(ofItsEncoding);
    if (!ofItsEncoding)
        return;
    m_readAs->showUnread();
    if (!focusWidget() || focusWidget() == m_ui->cancel)
        m_readAs->setFocus(Qt::OtherFocusReason);
}

/// Beside buttons that need the room the sums would become a narrow column: then they stand over them.
void ImportPage::fitFoot()
{
    const QMargins margins = m_ui->footRow->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_ui->footRow->spacing()
        - m_ui->footButtons->sizeHint().width();
    const bool beside = metrics::lines(room, fontMetrics()) >= sumsInLines;
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_ui->footRow->direction() == direction)
        return;
    m_ui->footRow->setStretch(0, beside ? 1 : 0);
    m_ui->footRow->setDirection(direction);
    m_ui->footRow->update(); // the direction alone does not tell the page that the foot has another height
}

void ImportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitFoot();
}

void ImportPage::importRows(bool onlyIfAllGood)
{
    m_counting.abandon();
    application::ImportRequest asked = request();
    asked.onlyIfAllGood = onlyIfAllGood;
    m_ui->importRows->setEnabled(false);
    m_ui->importAllOrNone->setVisible(false);
    m_importing.start<domain::Result<application::ImportReport>>(
        [asked, &workspace = m_context.workspace](const application::Progress &progress) {
            return application::Imports(workspace).import(asked, progress);
        },
        [this](const domain::Result<application::ImportReport> &report) { finish(report); });
}

void ImportPage::finish(const domain::Result<application::ImportReport> &report)
{
    m_context.news.endProgress();
    if (report.has_error()) {
        if (report.error().code == domain::ErrorCode::Cancelled)
            m_context.news.tell(tr("The import was cancelled. Nothing of it was kept."));
        else
            m_context.news.complain(report.error());
        countSoon();
        return;
    }
    m_context.navigator.go({PageKind::Evidence, domain::anyId(report.value().dataSet), {}, {}});
    m_context.news.tell(tr("%Ln row(s) imported", nullptr, static_cast<int>(report.value().outcome.added)), true);
}

void ImportPage::leave()
{
    if (m_importing.isRunning()) {
        m_importing.cancel();
        return;
    }
    m_reading.abandon();
    m_matching.abandon();
    m_counting.abandon();
    m_context.navigator.go({PageKind::Evidence, {}, {}, {}});
}

void ImportPage::saveRejected()
{
    const QString path = m_toSave(window());
    if (path.isEmpty())
        return;
    const auto saved
        = application::Imports::saveRejected(path, m_preview->preview().table.header(), m_rejected->rows());
    if (saved.has_error())
        m_context.news.complain(saved.error());
    else
        m_context.news.tell(tr("Saved as %1").arg(QFileInfo(path).fileName()));
}

/// Where the dates fit both ways, a person says how they are meant.
void ImportPage::askAboutDates(const domain::TablePreview &table)
{
    const auto date = request().mapping.column(domain::ResponseField::Date);
    const bool doubtful = date && table.dateOrderDoubtful && !m_readAs->options().dateOrder;
    m_ui->dateQuestion->setVisible(doubtful);
    if (!doubtful)
        return;
    const auto column = domain::ColumnMapping::locate(*date, table.header());
    const QString example
        = table.rows.isEmpty() || column.has_error() ? QString() : table.rows.first().cells.value(column.value());
    m_ui->dateQuestion->ask(date->text(), example);
}

void ImportPage::offerProfile(const QStringList &header)
{
    if (m_offeredFor == header)
        return;
    m_offeredFor = header;
    m_ui->profile->suggestName(QFileInfo(m_path).completeBaseName());
    const QList<domain::ImportProfile> profiles = application::ImportProfiles(m_context.workspace).all();
    if (profiles.isEmpty())
        return;
    m_matching.start<std::optional<domain::ImportProfile>>(
        [path = m_path, profiles](
            const application::Progress &) { return application::ImportProfiles::fitting(path, profiles); },
        [this](const std::optional<domain::ImportProfile> &profile) { m_ui->profile->offer(profile); });
}

/// Profiles come and go: what fits this file is looked for anew.
void ImportPage::reload(const domain::Changes &changes)
{
    if (!changes.touches(domain::Kind::ImportProfile) || m_offeredFor.isEmpty())
        return;
    const QStringList header = std::exchange(m_offeredFor, {});
    m_ui->profile->offer({});
    offerProfile(header);
}

void ImportPage::useProfile()
{
    const auto profile = m_ui->profile->offered();
    if (!profile)
        return;
    m_mappingTouched = true;
    m_fromProfile = profile->mapping;
    m_readAs->setOptions(profile->options, profile->mapping.scale);
    m_ui->noAnswers->setChoices(profile->options);
    readPreview();
}

void ImportPage::removeProfile()
{
    const auto profile = m_ui->profile->offered();
    if (!profile)
        return;
    const auto removed = application::ImportProfiles(m_context.workspace).remove(profile->id);
    if (removed.has_error())
        m_context.news.complain(removed.error());
    else
        m_context.news.tell(tr("Files like this are no longer read as “%1”").arg(profile->name), true);
}

void ImportPage::keepProfile(const QString &name)
{
    const application::ImportRequest asked = request();
    domain::ImportProfile profile;
    profile.name = name;
    profile.header = m_preview->preview().table.header();
    profile.options = asked.options;
    profile.mapping = asked.mapping;
    const auto kept = application::ImportProfiles(m_context.workspace).keep(profile);
    if (kept.has_error()) {
        m_context.news.complain(kept.error());
        return;
    }
    m_ui->profile->offer(kept.value());
    m_context.news.tell(tr("Kept how files like this are read, as “%1”").arg(kept.value().name), true);
}

} // namespace gui
