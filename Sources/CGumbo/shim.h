#include <gumbo.h>

// The node payload is an anonymous union; these name its members for Swift.
static inline const GumboElement *gumbo_shim_element(const GumboNode *node) { return &node->v.element; }
static inline const GumboText *gumbo_shim_text(const GumboNode *node) { return &node->v.text; }
static inline const GumboDocument *gumbo_shim_document(const GumboNode *node) { return &node->v.document; }
