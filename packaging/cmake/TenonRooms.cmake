# How a room (one static library a folder), a program and a test are declared. ARCHITECTURE: the arrows
# between rooms are the PUBLIC and PRIVATE lists given here, and nothing else.

macro(tenon_project_settings)
    set(CMAKE_CXX_STANDARD 23)
    set(CMAKE_CXX_STANDARD_REQUIRED ON)
    set(CMAKE_CXX_EXTENSIONS OFF)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
    set(CMAKE_AUTOMOC ON)
    set(CMAKE_AUTORCC ON)
    set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
    set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

    find_program(TENON_CCACHE ccache)
    if(TENON_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
        # The same object serves every checkout; a precompiled header needs the sloppiness.
        set(tenon_launcher ${CMAKE_COMMAND} -E env
            CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
            CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${TENON_CCACHE})
        set(CMAKE_CXX_COMPILER_LAUNCHER ${tenon_launcher})
        set(CMAKE_C_COMPILER_LAUNCHER ${tenon_launcher})
    endif()

    # A hundred programs link the same rooms: the fastest linker that is there.
    find_program(TENON_MOLD mold)
    if(TENON_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_link_options(-fuse-ld=mold)
    endif()

    find_package(Qt6 6.8 REQUIRED COMPONENTS Core DBus Network)
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(Fyaml REQUIRED IMPORTED_TARGET libfyaml)
    pkg_check_modules(Git2 REQUIRED IMPORTED_TARGET libgit2)
    pkg_check_modules(Archive REQUIRED IMPORTED_TARGET libarchive)
    pkg_check_modules(Crypto REQUIRED IMPORTED_TARGET libcrypto)
    pkg_check_modules(Sqlite REQUIRED IMPORTED_TARGET sqlite3)
    pkg_check_modules(Llhttp REQUIRED IMPORTED_TARGET libllhttp)
    find_package(Threads REQUIRED)

    add_library(tenon_options INTERFACE)
    target_compile_options(tenon_options INTERFACE
        -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local>
        $<$<BOOL:${TENON_WERROR}>:-Werror>
        # What the optimiser guesses (and it guesses wrong inside std::vector) stays a warning.
        "$<$<AND:$<BOOL:${TENON_WERROR}>,$<CXX_COMPILER_ID:GNU>>:-Wno-error=stringop-overflow;-Wno-error=array-bounds;-Wno-error=maybe-uninitialized;-Wno-error=dangling-reference;-Wno-error=free-nonheap-object;-Wno-error=restrict;-Wno-error=stringop-overread>"
        $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
        -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
    target_compile_definitions(tenon_options INTERFACE
        QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        # An empty optional or a place past the end stops the program there, with its line, instead of going on
        # with what happens to lie in memory.
        _GLIBCXX_ASSERTIONS)
endmacro()

# tenon_add_room(NAME base ROOT models SOURCES a.cpp … PUBLIC tenon::x … PRIVATE …)
# Makes the static library tenon_<name> with the alias tenon::<name>. Headers are included by room
# path ("base/error.h"). Rooms of models share one precompiled header of Qt Core and the library.
function(tenon_add_room)
    cmake_parse_arguments(PARSE_ARGV 0 R "PLAIN" "NAME;ROOT" "SOURCES;PUBLIC;PRIVATE")
    if(NOT R_ROOT)
        set(R_ROOT models)
    endif()
    string(REPLACE "::" "_" target "tenon_${R_NAME}")
    add_library(${target} STATIC ${R_SOURCES})
    add_library(tenon::${R_NAME} ALIAS ${target})
    target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}/${R_ROOT}")
    target_link_libraries(${target} PUBLIC tenon_options ${R_PUBLIC} PRIVATE ${R_PRIVATE})
    if(R_PLAIN)
        set_target_properties(${target} PROPERTIES AUTOMOC OFF)
    else()
        target_link_libraries(${target} PUBLIC Qt6::Core)
        if(R_ROOT STREQUAL "models" AND TARGET tenon_models_pch)
            target_precompile_headers(${target} REUSE_FROM tenon_models_pch)
        elseif(R_ROOT STREQUAL "ui" AND TARGET tenon_ui_pch)
            target_precompile_headers(${target} REUSE_FROM tenon_ui_pch)
        endif()
    endif()
    if(R_ROOT STREQUAL "models" AND NOT R_PLAIN)
        set_property(GLOBAL APPEND PROPERTY TENON_MODEL_ROOMS ${target})
    endif()
endfunction()

# tenon_add_test(tst_x [ROOM base] [GUI] [LABELS …] [SOURCES …] [LINK …] [TIMEOUT s])
# One Qt Test program. It links every room of models (whole archive for unit tests) and no GUI library
# unless GUI is said, so a leaked Gui or Widgets symbol fails the link.
function(tenon_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 T "GUI;SERIAL" "TIMEOUT" "SOURCES;LINK;LABELS")
    if(NOT T_SOURCES)
        set(T_SOURCES ${name}.cpp)
    endif()
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 120)
    endif()
    add_executable(${name} ${T_SOURCES})
    # The precompiled header was built with -fPIC; an executable's own -fPIE would not match it.
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests"
        POSITION_INDEPENDENT_CODE OFF)
    target_compile_options(${name} PRIVATE -fPIC)
    target_link_libraries(${name} PRIVATE tenon_models Qt6::Test ${T_LINK})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_compile_definitions(${name} PRIVATE
        TENON_SOURCE_DIR="${CMAKE_SOURCE_DIR}" TENON_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
    if(NOT T_GUI AND TARGET tenon_models_pch)
        target_precompile_headers(${name} REUSE_FROM tenon_models_pch)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT} LABELS "${T_LABELS}")
    if(T_SERIAL)
        set_tests_properties(${name} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()

# tenon_add_commit(source): the source file gets TENON_COMMIT, the commit that was configured: "" outside a
# repository, with a + where files differ from it.
function(tenon_add_commit source)
    execute_process(COMMAND git -C "${CMAKE_SOURCE_DIR}" describe --always --abbrev=12 --dirty=+ --exclude=*
        OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    set_source_files_properties("${source}" PROPERTIES COMPILE_DEFINITIONS "TENON_COMMIT=\"${commit}\"")
endfunction()
