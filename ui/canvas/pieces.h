#pragma once

#include <atomic>
#include <memory>
#include <vector>

namespace tenon::ui {

/// A list in pieces that copies share until one of them writes: a copy of a large graph with one
/// node changed costs little, and threads that read the one before are not disturbed. A copy may be
/// written by one thread, what was copied from is only read from then on.
template <typename T> class PieceList
{
public:
    PieceList() = default;
    PieceList(const PieceList &other)
        : m_pieces(other.m_pieces)
        , m_size(other.m_size)
    {
    }
    PieceList &operator=(const PieceList &other)
    {
        m_pieces = other.m_pieces;
        m_size = other.m_size;
        m_owner = nextOwner();
        return *this;
    }
    PieceList(PieceList &&) noexcept = default;
    PieceList &operator=(PieceList &&) noexcept = default;
    ~PieceList() = default;

    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    const T &operator[](size_t at) const { return m_pieces[at / piece]->values[at % piece]; }
    [[nodiscard]] const T &back() const { return (*this)[m_size - 1]; }
    /// To change the value; the piece becomes this list's own.
    T &write(size_t at) { return own(at / piece).values[at % piece]; }
    void push_back(T value)
    {
        if (m_size % piece == 0) {
            m_pieces.push_back(std::make_shared<Piece>(m_owner));
            m_pieces.back()->values.reserve(m_size == 0 ? 0 : piece);
        }
        own(m_size / piece).values.push_back(std::move(value));
        ++m_size;
    }
    void pop_back()
    {
        --m_size;
        if (m_size % piece == 0)
            m_pieces.pop_back();
        else
            own(m_size / piece).values.pop_back();
    }
    void assign(size_t count, const T &value)
    {
        m_pieces.clear();
        m_size = 0;
        for (size_t i = 0; i < count; ++i)
            push_back(value);
    }

private:
    static constexpr size_t piece = 64;
    struct Piece
    {
        explicit Piece(quint64 by)
            : owner(by)
        {
        }
        quint64 owner;
        std::vector<T> values;
    };
    static quint64 nextOwner()
    {
        static std::atomic<quint64> last = 0;
        return ++last;
    }
    Piece &own(size_t at)
    {
        std::shared_ptr<Piece> &it = m_pieces[at];
        if (it->owner != m_owner) {
            auto copy = std::make_shared<Piece>(m_owner);
            copy->values = it->values;
            it = std::move(copy);
        }
        return *it;
    }

    std::vector<std::shared_ptr<Piece>> m_pieces;
    size_t m_size = 0;
    quint64 m_owner = nextOwner();
};

} // namespace tenon::ui
