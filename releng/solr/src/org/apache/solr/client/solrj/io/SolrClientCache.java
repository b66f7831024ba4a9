package org.apache.solr.client.solrj.io;

import org.apache.solr.client.solrj.impl.HttpSolrClientBase;

/** Stands in for the clients to other nodes, of which there are none. */
public class SolrClientCache {

    public SolrClientCache(HttpSolrClientBase client) {
    }

    public void close() {
    }
}
