package org.apache.solr.client.solrj.jetty;

import org.apache.solr.client.solrj.impl.HttpJdkSolrClient;
import org.apache.solr.client.solrj.impl.HttpSolrClientBuilderBase;

/** Stands in for the client of Solr 10 that is not on Maven Central, with which nodes speak to each other: the one there is. */
public class HttpJettySolrClient extends HttpJdkSolrClient {

    protected HttpJettySolrClient() {
        super(null, new HttpJdkSolrClient.Builder());
    }

    /** Nobody listens to a node that speaks to no other. */
    public void addListenerFactory(HttpListenerFactory factory) {
        factory.get();
    }

    /** Makes clients as they are configured by themselves. */
    public static class Builder extends HttpSolrClientBuilderBase<Builder, HttpJettySolrClient> {

        public Builder addListenerFactory(HttpListenerFactory factory) {
            return this;
        }

        @Override
        public HttpJettySolrClient build() {
            return new HttpJettySolrClient();
        }
    }
}
