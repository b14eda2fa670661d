"""Connections to the web that know where they lead before anything is sent."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import urlsplit

from reviewer.core.errors import ReviewerError
from reviewer.core.file_errors import AddressInvalid, AddressPrivate

_THIS_COMPUTER = ("localhost", "127.0.0.1", "::1")


def connections(url: str, timeout: Any, *, public_only: bool) -> Any:
    """Connections, by the proxy of this computer if it has one; looked at before they are used."""
    import urllib3

    parts = urlsplit(url)
    trusted = _certificates() if parts.scheme.lower() == "https" else None

    def judge(addresses: Iterable[str]) -> None:
        if public_only and not all(map(_is_public, addresses)):
            raise AddressPrivate(url=url)

    if public_only:
        judge(_addresses(parts.hostname or ""))
    proxy = _proxy(url)
    if proxy is not None:  # it looks up the name: nothing more can be judged here
        return urllib3.ProxyManager(proxy, timeout=timeout, ssl_context=trusted)
    manager = urllib3.PoolManager(timeout=timeout, ssl_context=trusted)
    manager.pool_classes_by_scheme = _watched(lambda it: judge([it.getpeername()[0]]))
    return manager


def _watched(judge: Callable[[socket.socket], None]) -> dict[str, Any]:
    """Pools whose connections are judged when they are made, so that no name can change its mind
    between being judged and being asked."""
    from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
    from urllib3.connection import HTTPConnection, HTTPSConnection

    def judged(made: socket.socket) -> socket.socket:
        try:
            judge(made)
        except ReviewerError:
            made.close()
            raise
        return made

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return judged(super()._new_conn())

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return judged(super()._new_conn())

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


def check_address(url: str) -> None:
    """Refuse what is no http or https address of a host."""
    try:
        parts = urlsplit(url)
        sound = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
        sound = sound and (parts.port is None or parts.port > 0)
    except ValueError:
        sound = False
    if not sound:
        raise AddressInvalid(url=url)


def _is_public(address: str) -> bool:
    try:
        return ipaddress.ip_address(address.partition("%")[0]).is_global
    except ValueError:
        return False


def _addresses(host: str) -> list[str]:
    """Where a name leads to; none where only the proxy knows."""
    try:
        return [str(it[4][0]) for it in socket.getaddrinfo(host, None)]
    except OSError:
        return []


def _proxy(url: str) -> str | None:
    """The proxy that this computer is set to use for an address; none for itself."""
    from urllib.request import getproxies, proxy_bypass

    parts = urlsplit(url)
    host = parts.hostname or ""
    found = getproxies().get(parts.scheme.lower())
    if not found or host in _THIS_COMPUTER or proxy_bypass(host):
        return None
    return found if "://" in found else f"http://{found}"


def _certificates() -> Any:
    """Whom this computer trusts, and Mozilla's list, as some computers have none."""
    import ssl

    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
