"""Setting digests up: what somebody types of one goes in; a plan, a subscription or a look ahead comes out."""
