"""How answers look: plain values of the knowledge go in, what a person sees comes out, within Discord's limits."""
