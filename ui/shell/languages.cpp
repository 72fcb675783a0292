#include "shell/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace tenon::ui {

using namespace Qt::StringLiterals;

Languages::Languages(QObject *parent)
    : QObject(parent)
{
}

Languages::~Languages()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

QStringList Languages::all()
{
    return {u"en"_s, u"id"_s, u"fr"_s, u"pl"_s, u"zh_CN"_s};
}

QString Languages::nativeName(const QString &code)
{
    if (code == u"en"_s)
        return u"English"_s;
    if (code == u"id"_s)
        return u"Bahasa Indonesia"_s;
    if (code == u"fr"_s)
        return u"Français"_s;
    if (code == u"pl"_s)
        return u"Polski"_s;
    return u"简体中文"_s;
}

void Languages::use(const QString &code)
{
    const QLocale desktop = QLocale::system();
    QString wanted = code;
    if (wanted.isEmpty()) {
        wanted = u"en"_s;
        for (const QString &known : all())
            if (QLocale(known).language() == desktop.language()
                && (known != u"zh_CN"_s || desktop.script() != QLocale::TraditionalHanScript))
                wanted = known;
    }
    if (wanted == m_current)
        return;
    m_current = wanted;
    // The desktop's locale keeps its dates and numbers where it speaks the same language.
    const QLocale locale(wanted);
    QLocale::setDefault(locale.language() == desktop.language() ? desktop : locale);
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    const QString folder
        = QCoreApplication::applicationDirPath() + u"/../share/tenon/translations"_s;
    const auto load = [this](const QString &file, const QString &from) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file, from)) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    };
    load(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // Qt's own texts, where Qt has them, below ours.
    load(u"qt_"_s + wanted, folder);
    load(u"tenon_"_s + wanted, folder);
}

} // namespace tenon::ui
