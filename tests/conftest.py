"""What holds for every test, however it is started."""

import os

# Windows are drawn nowhere unless somebody names a platform to see them on.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
