#pragma once

#include "editor/sourceedit.h"

#include <QFrame>

class QListWidget;
class QLabel;

namespace tenon::ui {

/// The proposals for what is being typed, below the cursor. The keyboard stays with the text: the
/// arrow keys choose, Return and Tab take, Escape leaves.
class ProposalPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProposalPopup)

public:
    struct Item
    {
        QString text;
        QString detail;    ///< What it is for; may be empty.
        QByteArray insert; ///< Takes the place of what was typed of it.
    };

    explicit ProposalPopup(SourceEdit &edit);
    /// Shows them for the bytes [begin, end); none hides.
    void propose(qsizetype begin, qsizetype end, const QList<Item> &items);
    [[nodiscard]] QListWidget &list() const { return *m_list; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setTexts();
    void place();
    void take();
    void move(int by);
    void tell();

    SourceEdit &m_edit;
    QListWidget *m_list;
    QLabel *m_detail;
    QList<Item> m_items;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    qsizetype m_cursor = 0; ///< Where the person was, between the two.
    bool m_taking = false;
};

} // namespace tenon::ui
