# Two stages: the first resolves nothing and installs exactly what the lock file names, the second runs it.

FROM python:3.11-slim AS builder
RUN python -m venv /opt/venv
COPY requirements.lock /tmp/requirements.lock
# Wheels only: nothing is compiled here, and no package runs code of its own while it is installed.
RUN /opt/venv/bin/python -m pip install --no-cache-dir --disable-pip-version-check \
    --only-binary :all: --require-hashes --requirement /tmp/requirements.lock

FROM python:3.11-slim
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONPATH=/app \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    HUBWISE_DATA=/data
# A fixed number, so that the owner of a mounted folder can be set to it from outside.
RUN groupadd --gid 10001 hubwise \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /app --shell /usr/sbin/nologin hubwise \
    && install -d -o 10001 -g 10001 -m 0750 /data
VOLUME /data
WORKDIR /app
COPY --from=builder /opt/venv /opt/venv
COPY LICENSE ./
COPY knowledge ./knowledge
COPY bot ./bot
# Compiled once here: the user that runs it cannot write beside the code.
RUN python -m compileall -q knowledge bot
# Last, since it changes most: new seeds rebuild this layer alone.
COPY seeds ./seeds
USER 10001:10001
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
