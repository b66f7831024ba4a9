package org.stet.solr;

import jakarta.servlet.DispatcherType;
import java.io.OutputStream;
import java.util.EnumSet;
import org.apache.solr.servlet.CoreContainerProvider;
import org.apache.solr.servlet.SolrDispatchFilter;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A single Solr node on the loopback interface, as its own start script runs it: Solr's filter in Jetty. Argument: the folder with
 * {@code solr.xml} and the cores. Prints {@code port N} once it answers, and ends when its input does.
 */
public final class SolrNode {

    private SolrNode() {
    }

    public static void main(String[] arguments) throws Exception {
        var server = new Server();
        var connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        var solr = new ServletContextHandler("/solr", ServletContextHandler.SESSIONS);
        solr.setAttribute(SolrDispatchFilter.SOLRHOME_ATTRIBUTE, arguments[0]);
        solr.addEventListener(new CoreContainerProvider());
        solr.addFilter(SolrDispatchFilter.class, "/*", EnumSet.of(DispatcherType.REQUEST));
        server.setHandler(solr);
        server.start();
        System.out.println("port " + connector.getLocalPort());
        System.in.transferTo(OutputStream.nullOutputStream());
        server.stop();
    }
}
