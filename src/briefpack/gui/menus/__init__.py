"""Every action of the window as tables, one module for each menu; a new menu is one more line."""

from briefpack.gui.action_spec import LINE
from briefpack.gui.menus import edit, file, follow_up, helping, pack, review, tools, view

MENUS = tuple(
    (menu.TITLE, menu.SPECS) for menu in (file, edit, pack, follow_up, review, view, tools, helping)
)

ACTIONS = tuple(spec for _, specs in MENUS for spec in specs if spec is not LINE)
