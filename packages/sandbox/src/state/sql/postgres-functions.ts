const listOf = (text: string) => text.trim().split(/\s+/);

/**
 * The functions that SQL of someone's own may call: those that compute a value from their arguments. Whatever is not listed
 * is rejected, so that functions that read files, wait, lock, signal, change settings, run SQL in a text or show what
 * belongs to others stay out, those of extensions and later versions among them.
 */
export const allowedFunctions: ReadonlySet<string> = new Set(
  listOf(`
    count sum avg min max every bool_and bool_or bit_and bit_or bit_xor any_value array_agg string_agg
    json_agg jsonb_agg json_object_agg jsonb_object_agg json_agg_strict jsonb_agg_strict stddev stddev_pop
    stddev_samp variance var_pop var_samp corr covar_pop covar_samp regr_avgx regr_avgy regr_count
    regr_intercept regr_r2 regr_slope regr_sxx regr_sxy regr_syy mode percentile_cont percentile_disc
    row_number rank dense_rank percent_rank cume_dist ntile lag lead first_value last_value nth_value
    abs ceil ceiling floor round trunc sign mod div gcd lcm power pow sqrt cbrt exp ln log log10 pi degrees
    radians sin cos tan asin acos atan atan2 random width_bucket scale min_scale trim_scale greatest least
    isfinite factorial numeric
    length char_length character_length octet_length bit_length lower upper initcap trim btrim ltrim rtrim
    left right substring substr overlay position strpos replace translate reverse split_part concat concat_ws
    starts_with ascii chr to_hex md5 encode decode quote_literal quote_ident regexp_replace regexp_match
    regexp_matches regexp_split_to_array regexp_split_to_table regexp_count regexp_instr regexp_like
    regexp_substr string_to_array string_to_table format unistr normalize like_escape similar_to_escape
    repeat lpad rpad
    now clock_timestamp statement_timestamp transaction_timestamp timeofday age date_trunc date_part date_bin
    extract make_date make_time make_timestamp make_timestamptz make_interval to_timestamp to_date to_char
    to_number timezone justify_days justify_hours justify_interval overlaps date_add date_subtract
    json_build_object jsonb_build_object json_build_array jsonb_build_array to_json to_jsonb row_to_json
    array_to_json json_array_elements jsonb_array_elements json_array_elements_text jsonb_array_elements_text
    json_array_length jsonb_array_length json_each jsonb_each json_each_text jsonb_each_text json_object_keys
    jsonb_object_keys json_extract_path jsonb_extract_path json_extract_path_text jsonb_extract_path_text
    json_typeof jsonb_typeof json_strip_nulls jsonb_strip_nulls jsonb_pretty jsonb_set jsonb_insert
    jsonb_path_query jsonb_path_query_array jsonb_path_query_first jsonb_path_exists jsonb_path_match
    json_to_recordset jsonb_to_recordset json_to_record jsonb_to_record json_object jsonb_object
    array_length cardinality array_append array_prepend array_cat array_position array_positions array_remove
    array_replace array_to_string array_ndims array_lower array_upper array_dims unnest
    generate_series generate_subscripts nullif coalesce num_nulls num_nonnulls pg_typeof gen_random_uuid
  `),
);

/** Functions that make a text of any length out of a number; the number must be written out, and small. */
export const growingFunctions: ReadonlySet<string> = new Set(listOf("repeat lpad rpad"));

/** The types that a value may be turned into. Types that look names up in the catalogues, such as regclass, are not here. */
export const allowedTypes: ReadonlySet<string> = new Set(
  listOf(`
    bool boolean int2 int4 int8 smallint integer int bigint float4 float8 real numeric decimal money text
    varchar bpchar char date time timetz timestamp timestamptz interval json jsonb uuid bytea bit varbit
    jsonpath
  `),
);
