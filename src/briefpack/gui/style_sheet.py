"""The style sheet, with the palette's names where colours go."""

STYLE_SHEET = """
QMainWindow, QDialog { background: $window; }
QToolTip {
  background: $raised; color: $text; border: 1px solid $control_line; padding: 4px 8px;
}

#top_bar, #status_bar { background: $surface; }
#top_bar { border-bottom: 1px solid $line; }
#status_bar { border-top: 1px solid $line; }
#rail { background: $window; border-right: 1px solid $line; }
#column { background: $surface; }
#side_column { background: $window; }
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }

QLabel { color: $text; background: transparent; }
QLabel[role="secondary"] { color: $secondary; }
QLabel[role="error"] { color: $danger; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="classification"] { color: $danger; }
QLabel[state="saved"] { color: $success; }
QLabel[state="read_only"] { color: $warning; }
QLabel[state="unsaved"] { color: $warning; }

QFrame#card { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame#drop_hint {
  background: $surface; border: 2px dashed $control_line; border-radius: 12px;
}
QFrame#calendar { background: $raised; border: 1px solid $control_line; }
QFrame#banner { background: $danger_soft; border: none; border-bottom: 1px solid $danger; }

QLineEdit, QPlainTextEdit, QComboBox {
  background: $surface; color: $text; border: 1px solid $control_line; border-radius: 6px;
  selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QComboBox { padding: 0 8px; min-height: 28px; }  /* padding cuts the foot of ฐ */
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 1px solid $accent; }
QLineEdit:disabled, QComboBox:disabled { color: $disabled; background: $window; }
QLineEdit[role="search"] { background: $window; }
QLineEdit[role="search"]:focus { background: $surface; }
QPlainTextEdit[readOnly="true"], QPlainTextEdit[readOnly="true"]:focus {
  background: transparent; border: none;
}
QComboBox { padding-right: 24px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url($chevron_file); width: 14px; height: 14px; }
QComboBox QLineEdit { border: none; padding: 0; background: transparent; min-height: 26px; }
QComboBox QAbstractItemView, QListView[role="popup"] {
  background: $raised; color: $text; border: 1px solid $control_line;
  selection-background-color: $accent_soft; selection-color: $text; outline: none;
}
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; }
QComboBox[flat="true"] { border: 1px solid transparent; background: transparent; }
QComboBox[flat="true"]:hover { background: $hover; }
QComboBox[flat="true"]:focus { border: 1px solid $accent; }

QPushButton {
  background: $surface; color: $text; border: 1px solid $control_line; border-radius: 6px;
  padding: 4px 12px; min-height: 22px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $disabled; }
QPushButton[role="primary"], QPushButton:default {
  background: $accent; color: $on_accent; border: 1px solid $accent;
}
QPushButton[role="primary"]:hover, QPushButton:default:hover { background: $accent_strong; }
QPushButton[role="primary"]:disabled { background: $hover; color: $disabled; border-color: $line; }
QPushButton[role="link"] {
  background: transparent; border: 1px solid transparent; color: $accent; padding: 2px 8px;
}
QPushButton[edge="left"] { padding-left: 0; }
QPushButton[role="link"][opens="menu"] { padding-right: 22px; }
QPushButton[role="link"]:hover { background: $accent_soft; }
QPushButton[role="link"]:focus { border: 1px solid $accent; }
QPushButton[role="link"]:disabled { color: $disabled; }
QPushButton[role="tile"] {
  text-align: left; padding: 8px 16px; min-height: 52px; border-color: $line;
  background: $surface; color: $text;
}
QPushButton[role="tile"]:hover { background: $hover; }
QPushButton[role="tile"]:pressed { background: $accent_soft; }
QPushButton[role="tile"]:focus { border: 1px solid $accent; }
QPushButton::menu-indicator {
  image: url($chevron_file); width: 14px; height: 14px; right: 6px;
  subcontrol-position: right center;
}

QToolButton {
  background: transparent; color: $text; border: 1px solid transparent; border-radius: 6px;
  padding: 4px 6px;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $accent_soft; color: $accent; }
QToolButton:focus { border: 1px solid $accent; }
QToolButton:disabled { color: $disabled; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="rail"] { padding: 4px 0; }
QToolButton[role="switch"] { padding: 4px 12px; }
QToolButton[role="outlined"] { border: 1px solid $control_line; padding: 4px 4px 4px 10px; }
QToolButton[role="outlined"]:hover { background: $hover; }
QToolButton[role="outlined"]:disabled { border-color: $line; }

QToolButton[role="chip"] {
  border: 1px solid $control_line; border-radius: 6px; padding: 1px 20px 1px 8px;
}
QToolButton[role="chip"]:focus { border: 1px solid $accent; }
QToolButton[active="true"] { background: $accent_soft; color: $accent; border-color: $accent; }
QToolButton[role="chip"]::menu-indicator {
  image: url($chevron_file); width: 12px; height: 12px; right: 5px;
  subcontrol-origin: padding; subcontrol-position: right center;
}

QMenu { background: $raised; color: $text; border: 1px solid $control_line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; min-height: 20px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }
QMenu::indicator:checked { image: url($check_file); }

QCheckBox, QRadioButton { color: $text; spacing: 8px; min-height: 24px; }
QCheckBox::indicator {
  width: 14px; height: 14px; border: 1px solid $secondary; border-radius: 4px;
  background: $surface;
}
QCheckBox::indicator:checked {
  background: $accent; border-color: $accent; image: url($tick_file);
}
QCheckBox::indicator:focus { border-color: $accent; }
QCheckBox::indicator:disabled { border-color: $disabled; }
QTableView, QListView, QScrollArea { background: transparent; border: none; outline: none; }
QTextBrowser {
  background: $surface; color: $text; border: 1px solid $line; border-radius: 6px;
}
QHeaderView { background: $window; border: none; }
QHeaderView::section {
  background: $window; color: $secondary; border: none; border-bottom: 1px solid $control_line;
  padding: 4px 6px;
}
QTableView#grid::corner, QAbstractScrollArea::corner { background: transparent; border: none; }
QTableView#grid { gridline-color: $line; color: $text; }
QTableView#grid::item { padding: 4px 6px; }
QTableView#grid::item:selected { background: $accent_soft; color: $text; }
QListWidget { background: $surface; border: 1px solid $control_line; border-radius: 6px; }
QListWidget::item:selected { background: $accent_soft; }
QListWidget::indicator {
  width: 14px; height: 14px; border: 1px solid $secondary; border-radius: 4px;
  background: $surface;
}
QListWidget::indicator:checked {
  background: $accent; border-color: $accent; image: url($tick_file);
}
QListWidget::item { color: $text; padding: 0 8px; }
QListWidget[role="history"]::item { padding: 6px 8px; }
QScrollArea > QWidget > QWidget { background: transparent; }

QProgressBar { background: $hover; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical {
  background: $control_line; border-radius: 4px; min-height: 32px; margin: 2px;
}
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal {
  background: $control_line; border-radius: 4px; min-width: 32px; margin: 2px;
}
QScrollBar::handle:hover { background: $secondary; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
