// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/welcome/createform.h"

#include "gui/components/filedialogs.h"
#include "ui_createform.h"
#include "wording/errors.h"
#include "wording/names.h"

#include <QDir>
#include <QKeyEvent>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gui
{

namespace
{

const QString workspaceEnding = u".tryweek"_s;

/// A file name that every system takes.
QString fileNameOf(const QString &team)
{
    static const QRegularExpression refused(uR"([\\/:*?"<>|\x00-\x1f]+)"_s);
    QString name = team.trimmed().replace(refused, u" "_s).simplified();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.left(80) + workspaceEnding;
}

QString firstFree(const QString &folder, const QString &fileName)
{
    const QDir dir(folder);
    QString path = dir.filePath(fileName);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = dir.filePath(
            u"%1 %2%3"_s.arg(fileName.chopped(workspaceEnding.size()), QString::number(number), workspaceEnding));
    return path;
}

} // namespace

CreateForm::CreateForm(QWidget *parent)
    : Card(parent)
    , m_ui(std::make_unique<Ui::CreateForm>())
{
    m_ui->setupUi(this);
    for (const domain::Role role : {domain::Role::Supervisor, domain::Role::Frontline, domain::Role::Coach})
        m_ui->roleChoice->addItem(wording::roleName(role), static_cast<int>(role));
    connect(m_ui->teamName, &QLineEdit::textChanged, this, [this] { suggestFile(); });
    connect(m_ui->browseButton, &QPushButton::clicked, this, &CreateForm::chooseFile);
    connect(m_ui->createButton, &QPushButton::clicked, this, &CreateForm::submit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &CreateForm::cancelled);
    setFocusProxy(m_ui->teamName);
}

CreateForm::~CreateForm() = default;

void CreateForm::begin(const QString &folder, const QString &person)
{
    m_folder = folder;
    m_ui->teamName->setText(tr("My team"));
    m_ui->teamName->selectAll();
    m_ui->personName->setText(person);
    m_ui->roleChoice->setCurrentIndex(0);
    m_ui->filePath->clear();
    m_suggested.clear();
    setError({domain::ErrorCode::Cancelled, {}, {}});
    suggestFile();
}

void CreateForm::setError(const domain::Error &error)
{
    for (Field *field : {m_ui->teamField, m_ui->personField, m_ui->fileField})
        field->setError({});
    if (error.code == domain::ErrorCode::Cancelled)
        return;
    Field *field = m_ui->fileField;
    if (error.code == domain::ErrorCode::FieldEmpty)
        field = m_ui->teamName->text().trimmed().isEmpty() ? m_ui->teamField : m_ui->personField;
    field->setError(wording::sentence(error));
    field->input()->setFocus();
}

void CreateForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else
        Card::keyPressEvent(event);
}

void CreateForm::submit()
{
    for (const auto &[field, line] : {std::pair{m_ui->teamField, m_ui->teamName},
             {m_ui->personField, m_ui->personName}, {m_ui->fileField, m_ui->filePath}}) {
        const bool missing = line->text().trimmed().isEmpty();
        field->setError(missing ? tr("Write something here, then create the workspace.") : QString());
        if (missing) {
            line->setFocus();
            return;
        }
    }
    QString path = QDir(m_folder).absoluteFilePath(m_ui->filePath->text().trimmed());
    if (path.startsWith(u"~/"))
        path = QDir::homePath() + path.mid(1);
    if (!path.endsWith(workspaceEnding, Qt::CaseInsensitive))
        path += workspaceEnding;
    if (QFileInfo(path).absolutePath() == QFileInfo(m_folder + u'/').absolutePath())
        QDir().mkpath(m_folder);
    emit submitted({path, m_ui->teamName->text().trimmed(), m_ui->personName->text().trimmed(),
        static_cast<domain::Role>(m_ui->roleChoice->currentData().toInt())});
}

void CreateForm::suggestFile()
{
    if (m_ui->filePath->text() != m_suggested)
        return;
    m_suggested = QDir::toNativeSeparators(firstFree(m_folder, fileNameOf(m_ui->teamName->text())));
    m_ui->filePath->setText(m_suggested);
}

void CreateForm::chooseFile()
{
    const QString path = askWhereToSave(this, tr("Where the workspace is kept"), m_ui->filePath->text(),
        tr("Workspaces (*.tryweek)"), Overwriting::IsNotAsked);
    if (!path.isEmpty())
        m_ui->filePath->setText(QDir::toNativeSeparators(path));
}

} // namespace gui
