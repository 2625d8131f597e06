"""Prints the page that ends with a paragraph of these words, as an engine hands it to a screen reader on Linux (AT-SPI).

JSON on the standard output, without that paragraph; nothing when no window shows such a page (yet). Each time it runs it asks
the engine anew. WebKitGTK (2.50) ends when it is asked for the languages inside a text: it has one for each element.
"""

import json
import sys

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi

STATES = [
    Atspi.StateType.CHECKED,
    Atspi.StateType.EXPANDABLE,
    Atspi.StateType.EXPANDED,
    Atspi.StateType.INVALID_ENTRY,
]


def children_of(node):
    children = (node.get_child_at_index(index) for index in range(node.get_child_count()))
    return [child for child in children if child is not None]


def text_of(node):
    if 'Text' not in node.get_interfaces():
        return None
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def languages_of(node, text):
    """Where each run of words in another language ends, and which language that is."""
    runs = []
    at = 0
    while at < len(text):
        attributes, _, end = Atspi.Text.get_attribute_run(node, at, True)
        if end <= at:
            break
        runs.append([end, (attributes or {}).get('language')])
        at = end
    return runs


def place_of(node):
    """Where it stands in the text around it."""
    if 'Hyperlink' not in node.get_interfaces():
        return None
    return Atspi.Hyperlink.get_start_index(node.get_hyperlink())


def descriptions_of(node):
    relations = (relation for relation in node.get_relation_set() if relation.get_relation_type() == Atspi.RelationType.DESCRIBED_BY)
    return [text_of(relation.get_target(index)) or '' for relation in relations for index in range(relation.get_n_targets())]


def tell(node, engine, mark):
    text = text_of(node)
    if text == mark:
        return None
    states = node.get_state_set()
    attributes = node.get_attributes() or {}
    children = (tell(child, engine, mark) for child in children_of(node))
    return {
        'role': node.get_role_name(),
        'name': node.get_name() or '',
        'descriptions': descriptions_of(node),
        'states': [state.value_nick for state in STATES if states.contains(state)],
        'attributes': attributes,
        'language': None if engine == 'Chromium' else node.get_object_locale(),
        'text': text,
        'languages': languages_of(node, text) if text and engine != 'WebKit' else [],
        'place': place_of(node),
        'children': [child for child in children if child is not None],
    }


def ends_with(node, mark):
    return any(text_of(child) == mark or ends_with(child, mark) for child in children_of(node)[-1:])


def pages_in(node):
    if node.get_role() == Atspi.Role.DOCUMENT_WEB:
        return [node]
    return [page for child in children_of(node) for page in pages_in(child)]


def main(engine, mark):
    Atspi.init()
    for program in children_of(Atspi.get_desktop(0)):
        for page in pages_in(program):
            if ends_with(page, mark):
                print(json.dumps(tell(page, engine, mark)))


main(*sys.argv[1:])
