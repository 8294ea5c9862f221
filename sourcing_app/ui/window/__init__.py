"""The window: menus, sidebar, pages and status bar."""
