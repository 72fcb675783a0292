// What the page says of its file, and what it asks.
#include "base/messages.h"
#include "editor/sourceedit.h"
#include "widgets/host.h"
#include "widgets/noticebar.h"
#include "widgets/pathdialog.h"
#include "workspace/filepage.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace tenon::ui {

using namespace Qt::StringLiterals;

// One thing at a time, the most pressing first.
void FilePage::updateNotice()
{
    using text::OpenFile;
    const NoticeBar::Choice copy{tr("Save a copy…"), [this] { askCopy(); }};
    const NoticeBar::Choice saveNow{tr("Save"), [this] { save(); }};
    const auto overdue = [this] { return !m_slow.isActive() && (m_file->isSaving() || !m_loaded); };
    if (m_file->isSaving() && overdue())
        return m_notice->say(tr("The folder of the file does not answer. The text stays here and "
                                "is written as soon as the folder is there again."),
                             {copy});
    if (!m_loaded)
        return m_notice->say(overdue() ? tr("The folder of the file does not answer. The file is "
                                            "shown as soon as the folder is there again.")
                                       : QString());
    if (m_file->saveError())
        return m_notice->say(
            (m_copiedTo.isEmpty()
                 ? tr("The file was not saved. %1 The text stays here: put right what is in the "
                      "way and save again, or save a copy elsewhere.")
                       .arg(messageText(*m_file->saveError()))
                 : tr("The text was saved as %1. The file itself was not: %2")
                       .arg(m_copiedTo, messageText(*m_file->saveError()))),
            {saveNow, copy});
    if (m_file->kept()) {
        const QString when = QLocale().toString(
            QDateTime::fromMSecsSinceEpoch(m_file->kept()->time), QLocale::ShortFormat);
        return m_notice->say(
            m_file->isKeptOlder()
                ? tr("Unsaved text from %1 was kept. The file has changed since.").arg(when)
                : tr("Unsaved text from %1 was kept.").arg(when),
            {{tr("Restore"), [this] { m_file->restoreKept(); }},
             {tr("Discard"), [this] { m_file->dropKept(); }}});
    }
    if (m_file->outside() == OpenFile::Outside::Changed)
        return m_notice->say(tr("The file was changed by another program, and here."),
                             {{tr("Merge"), [this] { m_file->merge(); }},
                              {tr("Reload"), [this] { m_file->reload(); }},
                              {tr("Keep mine"), [this] { m_file->keepMine(); }}});
    if (m_file->outside() == OpenFile::Outside::Deleted)
        return m_notice->say(tr("The file is no longer there. Saving writes it again."),
                             {saveNow, copy});
    if (m_file->error())
        return m_notice->say(messageText(*m_file->error()),
                             {{tr("Reload"), [this] { m_file->read(); }}});
    if (m_conflicts > 0)
        return m_notice->say(tr("%n place(s) were changed both here and there. Both texts stand "
                                "between <<<<<<< and >>>>>>>: keep what is right.",
                                nullptr, m_conflicts),
                             {{tr("Hide"), [this] {
                                   m_conflicts = 0;
                                   updateNotice();
                               }}});
    if (m_file->kind() == OpenFile::Kind::Utf16)
        return m_notice->say(tr("This file is UTF-16 text. It is shown to be read only, so that "
                                "saving cannot damage it. Convert it to UTF-8 to edit it."));
    if (m_file->kind() == OpenFile::Kind::Other)
        return m_notice->say(tr("This file is not plain UTF-8 text. It is shown to be read only, "
                                "so that saving cannot damage it."));
    m_notice->say({});
}

void FilePage::askCopy()
{
    // The folder of the file may be what does not answer.
    const PathWish wish{.kind = PathWish::Kind::NewFile,
                        .title = tr("Save a copy"),
                        .from = QDir::homePath(),
                        .name = title(),
                        .filters = {}};
    askForPath(m_theme, this, wish, [this](const QString &path) {
        m_file->saveCopy(path, [this, path](const Result<> &done) {
            if (!done)
                return m_host.warn(tr("The copy was not saved"), done.error());
            m_copiedTo = path;
            updateNotice();
            m_host.say(tr("Saved a copy as %1").arg(path));
        });
    });
}

void FilePage::askClose(std::function<void(bool)> then)
{
    if (!isModified() && !m_file->isSaving())
        return then(true);
    if (!isModified()) {
        // It is being written: that is waited for, by nobody but this tab.
        m_file->save([then](const Result<> &done) { then(done.has_value()); });
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
                                tr("Save the changes to %1 before closing it?").arg(title()),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *save = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    const QPushButton *discard = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(save);
    connect(box, &QMessageBox::finished, this, [this, box, save, discard, then] {
        if (box->clickedButton() == save)
            m_file->save([then](const Result<> &done) { then(done.has_value()); });
        else if (box->clickedButton() == discard)
            m_file->discard([then] { then(true); });
        else
            then(false);
    });
    box->open();
}

} // namespace tenon::ui
