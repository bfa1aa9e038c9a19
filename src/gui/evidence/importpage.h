// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application/data/imports.h"
#include "application/workspace/backgroundwork.h"
#include "gui/page/page.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace Ui
{
class ImportPage;
}

namespace gui
{

class MappingHeader;
class PreviewModel;
class ReadAsRow;
class RejectedModel;

/// Brings a customer file in: how it is read, what its columns mean, which rows cannot be read, what would be added.
/// Nothing is written before the button at the end is pressed.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    /// Asks a person for a file to open or save; returns an empty path when they thought better of it.
    using AskForFile = std::function<QString(QWidget *parent)>;

    ImportPage(PageContext context, QWidget *parent);
    ~ImportPage() override;

    void open(const Address &address) override;
    void reload(const domain::Changes &changes) override;
    QWidget *mainField() override;

    /// Replaces the file dialogs, for tests.
    void setFileQuestions(const AskForFile &toOpen, const AskForFile &toSave);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectControls();
    void fitFoot();
    void readPreview();
    void showWhatWasRead(bool read);
    void showPreview(const domain::Result<application::FilePreview> &preview);
    void countSoon();
    void count();
    void showCount(const domain::Result<application::ImportReport> &report);
    void showProblem(const domain::Error &error);
    void importRows(bool onlyIfAllGood);
    void finish(const domain::Result<application::ImportReport> &report);
    void leave();
    void saveRejected();
    void askAboutDates(const domain::TablePreview &table);
    void offerProfile(const QStringList &header);
    void useProfile();
    void removeProfile();
    void keepProfile(const QString &name);
    application::ImportRequest request() const;

    PageContext m_context;
    std::unique_ptr<Ui::ImportPage> m_ui;
    ReadAsRow *m_readAs;
    MappingHeader *m_mapping;
    PreviewModel *m_preview;
    RejectedModel *m_rejected;
    AskForFile m_toOpen;
    AskForFile m_toSave;
    QString m_path;
    domain::ColumnMapping m_proposed;
    bool m_mappingTouched = false;
    std::optional<domain::ColumnMapping> m_fromProfile; ///< until the boxes show it
    QStringList m_offeredFor; ///< the header a profile was looked for
    application::BackgroundWork m_reading;
    application::BackgroundWork m_matching;
    application::BackgroundWork m_counting;
    application::BackgroundWork m_importing;
    QTimer m_countTimer;
};

} // namespace gui
