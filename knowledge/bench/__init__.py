"""What is measured: names, hubs and questions go in or are made up, figures of speed and rightness come out."""
