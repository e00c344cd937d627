// Swift can't call C functions with variable arguments; each of these calls one with fixed ones.
#pragma once
#include <histedit.h>
#include <stdio.h>

/// An editor on standard input and output, whose `FILE *` Swift 6 does not let through.
static inline EditLine *editline_open(const char *program) { return el_init(program, stdin, stdout, stderr); }

/// The prompt's text; `marker` stands before and after each control sequence in it.
static inline int editline_set_prompt(EditLine *editor, char *(*prompt)(EditLine *), char marker) {
    return el_set(editor, EL_PROMPT_ESC, prompt, (int)marker);
}

/// What `editline_client` gives back in the callbacks.
static inline int editline_set_client(EditLine *editor, void *client) { return el_set(editor, EL_CLIENTDATA, client); }

/// What was given to `editline_set_client`.
static inline void *editline_client(EditLine *editor) {
    void *client = NULL;
    el_get(editor, EL_CLIENTDATA, &client);
    return client;
}

/// The function that reads the next character.
static inline int editline_set_reader(EditLine *editor, int (*reader)(EditLine *, wchar_t *)) {
    return el_set(editor, EL_GETCFN, reader);
}

/// `emacs` or `vi`.
static inline int editline_set_mode(EditLine *editor, const char *mode) { return el_set(editor, EL_EDITOR, mode); }

/// Signals are handled by the program, not by the editor.
static inline int editline_ignore_signals(EditLine *editor) { return el_set(editor, EL_SIGNAL, 0); }

/// The list of lines that the arrow keys and Ctrl-R go through.
static inline int editline_set_history(EditLine *editor, History *lines) {
    return el_set(editor, EL_HIST, history, lines);
}

/// A function that keys can be bound to.
static inline int editline_add_function(
    EditLine *editor, const char *name, const char *summary, unsigned char (*function)(EditLine *, int)) {
    return el_set(editor, EL_ADDFN, name, summary, function);
}

/// Binds a key to a function.
static inline int editline_bind(EditLine *editor, const char *key, const char *function) {
    return el_set(editor, EL_BIND, key, function, NULL);
}

/// Draws the line again.
static inline void editline_refresh(EditLine *editor) { el_set(editor, EL_REFRESH); }

/// How many lines are kept.
static inline int editline_history_limit(History *lines, int count) {
    HistEvent event;
    return history(lines, &event, H_SETSIZE, count);
}

/// A line equal to the last one is not added.
static inline int editline_history_unique(History *lines) {
    HistEvent event;
    return history(lines, &event, H_SETUNIQUE, 1);
}

/// Adds a line.
static inline int editline_history_add(History *lines, const char *line) {
    HistEvent event;
    return history(lines, &event, H_ENTER, line);
}
