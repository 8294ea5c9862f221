"""A network of the test's own: what each address answers, without a connection."""

from io import BytesIO

from requests import Response
from requests.adapters import BaseAdapter
from requests.exceptions import ConnectionError as NoConnection
from urllib3 import HTTPResponse

GLOBAL = "1.1.1.1"


class Served(BaseAdapter):
    """Answers by address with (status, headers, bytes), or raises what stands there."""

    def __init__(self, answers):
        super().__init__()
        self.answers = answers
        self.asked = []

    def send(self, request, **_how):
        self.asked.append(request)
        found = self.answers.get(request.url, NoConnection())
        if isinstance(found, Exception):
            raise found
        status, headers, body = found
        response = Response()
        response.status_code, response.url, response.request = status, request.url, request
        response.headers.update(headers)
        stream = body if hasattr(body, "read") else BytesIO(body)
        response.raw = HTTPResponse(stream, headers, status, preload_content=False)
        return response

    def close(self):
        """Nothing is open."""
