create index cube_statement_known_ix on cube_statement (generation, known_at);
