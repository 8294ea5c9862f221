"""What gates are told of orders, suppliers' accounts and files: read from the rows."""
