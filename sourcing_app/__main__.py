"""`python -m sourcing_app` is the same as the `sourcing-desk` command."""

import sys

from sourcing_app.app.main import main

sys.exit(main())
