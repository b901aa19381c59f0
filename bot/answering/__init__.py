"""From what people type or point at to cards: a question, a name or an id goes in, a card comes out."""
