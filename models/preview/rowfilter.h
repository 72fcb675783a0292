#pragma once

#include "base/error.h"
#include "preview/values.h"

#include <QStringList>

#include <string>

namespace tenon::preview {

/// Which rows are wanted: all conditions of a line such as `berlin age>30 "home town"!=Paris
/// income=`. A condition names a column; `=` and `!=` with nothing behind ask for rows without and
/// with a value there, `~` for values that contain a text. A value in quotes is a text: it is equal
/// to what is written like it, not to what is the same number ("007" and 7), and it may be one that
/// stands for no value ("NA", ""). Anything else is looked for in all columns. Letter case never
/// counts.
class RowFilter
{
public:
    /// Fails with "preview.filter-column" (no such column) and "preview.filter-quote".
    [[nodiscard]] static Result<RowFilter> parse(const QString &line, const QStringList &columns);
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    [[nodiscard]] bool accepts(const Record &record) const;

private:
    enum class Is { Contains, Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };
    struct Term
    {
        int column = -1; ///< −1: any.
        Is is = Is::Contains;
        QString text;
        std::string bytes; ///< Lower case where it is ASCII.
        bool ascii = true;
        bool quoted = false;
        std::optional<double> number;
    };
    [[nodiscard]] static bool holds(const Term &term, const Field &field);
    [[nodiscard]] static bool contains(const Term &term, const Field &field);
    std::vector<Term> m_terms;
};

} // namespace tenon::preview
