#pragma once

#include "yaml/document.h"
#include "yaml/emit.h"

namespace tenon::yaml {

/// Works out the splices of one edit of a Document. Used by document.cpp only; lives for one edit.
class Editor
{
public:
    explicit Editor(Document &document);

    /// A node of the source with what stands around it.
    struct Place
    {
        Node node;
        Node key;             ///< Of a mapping's value.
        Node parent;          ///< The collection it is in; invalid at the top.
        qsizetype number = 0; ///< Among the source entries or items of the parent.
        bool flow = false;    ///< Inside [ ] or { }.
        int column = 0;       ///< 0-based column of the parent's keys or dashes; 0 at the top.
    };
    [[nodiscard]] Result<Place> find(const Path &path) const;
    [[nodiscard]] Result<Splice> set(const Path &path, const Value &value, const QByteArray &raw);
    [[nodiscard]] Result<Splice> insertKey(const Path &path, const QString &key, const Value &value,
                                           qsizetype position);
    [[nodiscard]] Result<Splice> insertItem(const Path &path, qsizetype index, const Value &value);
    [[nodiscard]] Result<Splice> remove(const Path &path);
    [[nodiscard]] Result<Splice> renameKey(const Path &path, const QString &key);
    [[nodiscard]] Result<Splice> moveItem(const Path &path, qsizetype from, qsizetype to);

private:
    struct Candidate
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        QByteArray text;
    };
    using Candidates = std::vector<Candidate>;

    [[nodiscard]] Result<Splice> commit(const Path &path, const Candidates &candidates,
                                        const Value &expected);
    [[nodiscard]] Candidates replacing(const Place &place, const Value &value,
                                       const QByteArray &raw) const;
    [[nodiscard]] Candidates insertingKey(const Place &mapping, const QString &key,
                                          const Value &value, qsizetype position,
                                          const QByteArray &raw) const;
    [[nodiscard]] Candidates insertingItem(const Place &list, qsizetype index, const Value &value,
                                           const QByteArray &raw) const;
    [[nodiscard]] Candidates insertingFlow(const Node &collection,
                                           const std::vector<Candidate> &parts, qsizetype position,
                                           const QByteArray &text) const;
    [[nodiscard]] Candidates insertingLines(const Node &collection,
                                            const std::vector<Candidate> &parts, qsizetype position,
                                            int column, const QByteArray &text) const;
    [[nodiscard]] Candidates removingPart(const Node &collection,
                                          const std::vector<Candidate> &parts,
                                          qsizetype number) const;
    [[nodiscard]] std::vector<Candidate> parts(const Node &collection) const;
    [[nodiscard]] std::optional<QByteArray> entryText(const QString &key, const Value &value,
                                                      int column, bool flow,
                                                      const QByteArray &raw) const;
    [[nodiscard]] std::optional<QByteArray> itemText(const Value &value, int column, bool flow,
                                                     const QByteArray &raw) const;

    [[nodiscard]] qsizetype lineStart(qsizetype at) const;
    [[nodiscard]] qsizetype lineEnd(qsizetype at) const;
    [[nodiscard]] qsizetype afterBreak(qsizetype at) const;
    [[nodiscard]] int column(qsizetype at) const;
    [[nodiscard]] bool startsLine(qsizetype at) const;
    void detectLayout();

    Document &m_document;
    const QByteArray &m_bytes;
    Layout m_layout;
};

} // namespace tenon::yaml
