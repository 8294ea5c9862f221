"""Orders and payments: the table, the way of one order, its gate, money and documents."""
